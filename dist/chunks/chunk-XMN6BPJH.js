// chunk:chunks/chunk-XMN6BPJH.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-6KWMHPTB.js?chunks
import { readUserDocument_6 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/chunk-XMN6BPJH.js
import { resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["format", "version", "findings"], "properties": { "$schema": { "type": "string" }, "format": { "const": "lakeproof-baseline" }, "version": { "const": 1 }, "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } } }, "$defs": { "finding": { "type": "object", "additionalProperties": false, "required": ["rule", "verdict", "file", "resource", "fingerprint"], "properties": { "rule": { "type": "string", "minLength": 1 }, "verdict": { "enum": ["fail", "unknown"] }, "file": { "type": "string" }, "resource": { "type": "string" }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{32}$" } } } } };
var schema32 = { "type": "object", "additionalProperties": false, "required": ["rule", "verdict", "file", "resource", "fingerprint"], "properties": { "rule": { "type": "string", "minLength": 1 }, "verdict": { "enum": ["fail", "unknown"] }, "file": { "type": "string" }, "resource": { "type": "string" }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{32}$" } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.findings === void 0 && (missing0 = "findings")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "format" || key0 === "version" || key0 === "findings")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            let data0 = data.$schema;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.format !== void 0) {
              let data1 = data.format;
              const _errs4 = errors;
              if ("lakeproof-baseline" !== data1) {
                validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "lakeproof-baseline" }, message: "must be equal to constant", schema: "lakeproof-baseline", parentSchema: schema31.properties.format, data: data1 }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data2 = data.version;
                const _errs5 = errors;
                if (1 !== data2) {
                  validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data2 }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.findings !== void 0) {
                  let data3 = data.findings;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.rule === void 0 && (missing1 = "rule") || data4.verdict === void 0 && (missing1 = "verdict") || data4.file === void 0 && (missing1 = "file") || data4.resource === void 0 && (missing1 = "resource") || data4.fingerprint === void 0 && (missing1 = "fingerprint")) {
                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/finding/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema32.required, parentSchema: schema32, data: data4 }];
                              return false;
                            } else {
                              const _errs11 = errors;
                              for (const key1 in data4) {
                                if (!(key1 === "rule" || key1 === "verdict" || key1 === "file" || key1 === "resource" || key1 === "fingerprint")) {
                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data4 }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs11 === errors) {
                                if (data4.rule !== void 0) {
                                  let data5 = data4.rule;
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (typeof data5 === "string") {
                                      if (func1(data5) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/$defs/finding/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rule, data: data5 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/$defs/finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rule.type, parentSchema: schema32.properties.rule, data: data5 }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs12 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.verdict !== void 0) {
                                    let data6 = data4.verdict;
                                    const _errs14 = errors;
                                    if (!(data6 === "fail" || data6 === "unknown")) {
                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/verdict", schemaPath: "#/$defs/finding/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema32.properties.verdict.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.verdict.enum, parentSchema: schema32.properties.verdict, data: data6 }];
                                      return false;
                                    }
                                    var valid3 = _errs14 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data4.file !== void 0) {
                                      let data7 = data4.file;
                                      const _errs15 = errors;
                                      if (typeof data7 !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/$defs/finding/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.file.type, parentSchema: schema32.properties.file, data: data7 }];
                                        return false;
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data4.resource !== void 0) {
                                        let data8 = data4.resource;
                                        const _errs17 = errors;
                                        if (typeof data8 !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/resource", schemaPath: "#/$defs/finding/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.type, parentSchema: schema32.properties.resource, data: data8 }];
                                          return false;
                                        }
                                        var valid3 = _errs17 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data4.fingerprint !== void 0) {
                                          let data9 = data4.fingerprint;
                                          const _errs19 = errors;
                                          if (errors === _errs19) {
                                            if (typeof data9 === "string") {
                                              if (!pattern4.test(data9)) {
                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/finding/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"', schema: "^[0-9a-f]{32}$", parentSchema: schema32.properties.fingerprint, data: data9 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/finding/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.fingerprint.type, parentSchema: schema32.properties.fingerprint, data: data9 }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs19 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/finding/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data4 }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.findings.type, parentSchema: schema31.properties.findings, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KIND = {
  noun: "baseline",
  schema: "schemas/baseline-v1.schema.json",
  validate,
  whenMissing: "lakeproof baseline write makes one."
};
function loadBaseline(path, cwd, source) {
  return readUserDocument_6(resolve(cwd, path), cwd, KIND, source).value.findings;
}
export {
  loadBaseline
};
