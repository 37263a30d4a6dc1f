import type { Operation, Service } from './operations.js';
import { jsonOf } from './write-json.js';
import { escaped, fieldOf, membersXml, xmlOf } from './write-xml.js';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** A service's refusal; the codes of S3 are listed at https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export interface AwsError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Of a redirect: where the bucket is. */
  readonly region?: string;
}

const REQUEST_ID = '8A5E2C4D7B9F1036';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACES: { readonly [service in Service]?: string } = {
  S3: 'http://s3.amazonaws.com/doc/2006-03-01/',
  S3Control: 'http://awss3control.amazonaws.com/doc/2018-08-20/',
  EC2: 'http://ec2.amazonaws.com/doc/2016-11-15/',
  STS: 'https://sts.amazonaws.com/doc/2011-06-15/',
};

/** What an operation answers, `data` being in the SDK's words, in the bytes of its protocol. */
export function answerOf(operation: Operation, data: object): HttpAnswer {
  const { service, name, output } = operation;
  const xmlns = `xmlns="${NAMESPACES[service]}"`;
  switch (operation.protocol) {
    case 'json':
      return { status: 200, headers: JSON_1_1, body: JSON.stringify(jsonOf(output, data)) };
    case 'rest-json':
      return { status: 200, headers: REST_JSON, body: JSON.stringify(jsonOf(output, data)) };
    case 'rest-xml':
      return {
        status: 200,
        headers: { ...XML_HEADERS, ...headersOf(operation, data) },
        ...restBody(operation, data, xmlns),
      };
    case 'ec2': {
      const body = `${XML}<${name}Response ${xmlns}><requestId>${REQUEST_ID}</requestId>${membersXml(output, data)}</${name}Response>`;
      return { status: 200, headers: XML_HEADERS, body };
    }
    case 'query': {
      const result = `<${name}Result>${membersXml(output, data)}</${name}Result>`;
      const metadata = `<ResponseMetadata><RequestId>${REQUEST_ID}</RequestId></ResponseMetadata>`;
      return {
        status: 200,
        headers: XML_HEADERS,
        body: `<${name}Response ${xmlns}>${result}${metadata}</${name}Response>`,
      };
    }
  }
}

const XML_HEADERS = { 'content-type': 'application/xml', 'x-amz-request-id': REQUEST_ID };
const JSON_1_1 = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': REQUEST_ID };
const REST_JSON = { 'content-type': 'application/json', 'x-amzn-requestid': REQUEST_ID };

/** The body is the member that the model calls the payload (a policy is its bare text), else all members in one element. */
function restBody({ output, name }: Operation, data: object, xmlns: string): { readonly body: string } {
  if (!output.isStructSchema()) return { body: '' };
  // The one answer that is its only member: https://smithy.io/2.0/aws/customizations/s3-customizations.html#aws-customizations-s3unwrappedxmloutput-trait
  if (name === 'GetBucketLocation')
    return {
      body: `${XML}<LocationConstraint ${xmlns}>${fieldOf(data, 'LocationConstraint') ?? ''}</LocationConstraint>`,
    };
  const payload = [...output.structIterator()].find(([, member]) => member.getMemberTraits().httpPayload);
  if (payload === undefined) {
    const root = output.getMergedTraits().xmlName ?? output.getName() ?? name;
    return { body: `${XML}<${root} ${xmlns}>${membersXml(output, data)}</${root}>` };
  }
  const [member, schema] = payload;
  const value = fieldOf(data, member);
  if (!schema.isStructSchema()) return { body: String(value ?? '') };
  const root = schema.getMergedTraits().xmlName ?? schema.getName() ?? member;
  return { body: XML + xmlOf(root, schema, value ?? {}).replace(`<${root}`, `<${root} ${xmlns}`) };
}

function headersOf({ output }: Operation, data: object): { readonly [name: string]: string } {
  if (!output.isStructSchema()) return {};
  const bound = [...output.structIterator()].flatMap(([name, member]) => {
    const { httpHeader } = member.getMemberTraits();
    const value = fieldOf(data, name);
    return httpHeader === undefined || value === undefined ? [] : [[httpHeader, String(value)] as const];
  });
  return Object.fromEntries(bound);
}

/** A refusal in the bytes of the service's protocol. */
export function errorAnswer(operation: Operation, { status, code, message, region }: AwsError): HttpAnswer {
  const said = `<Code>${escaped(code)}</Code><Message>${escaped(message)}</Message>`;
  const isHead = operation.http.method === 'HEAD';
  const xml = (body: string) => ({
    status,
    headers: { ...XML_HEADERS, ...(region !== undefined && { 'x-amz-bucket-region': region }) },
    body: isHead ? '' : XML + body,
  });
  switch (operation.service) {
    case 'S3':
      return xml(`<Error>${said}<RequestId>${REQUEST_ID}</RequestId><HostId>host</HostId></Error>`);
    case 'S3Control':
      return xml(`<ErrorResponse><Error>${said}</Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`);
    case 'EC2':
      return xml(`<Response><Errors><Error>${said}</Error></Errors><RequestID>${REQUEST_ID}</RequestID></Response>`);
    case 'STS':
      return xml(
        `<ErrorResponse xmlns="${NAMESPACES.STS}"><Error><Type>Sender</Type>${said}</Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`,
      );
    case 'S3Tables':
      return { status, headers: { ...REST_JSON, 'x-amzn-errortype': code }, body: JSON.stringify({ message }) };
    case 'KMS':
    case 'CloudTrail':
      return { status, headers: JSON_1_1, body: JSON.stringify({ __type: code, message }) };
  }
}
