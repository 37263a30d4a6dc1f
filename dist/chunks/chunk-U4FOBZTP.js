import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  DISK,
  readUserDocument
} from "./chunk-NI7TRFF2.js";
import {
  isSimplePattern
} from "./chunk-GFA3TMIB.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";

// src/commands/load-configuration.ts
import { dirname as dirname2, isAbsolute, relative as relative2, resolve as resolve2, sep } from "node:path";

// src/vocabulary/validators/config.generated.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "pack": { "type": "string" }, "rules": { "type": "object", "additionalProperties": { "if": { "type": "string" }, "then": { "const": "off" }, "else": { "type": "object", "additionalProperties": false, "properties": { "severity": { "enum": ["critical", "high", "medium", "low"] }, "params": { "type": "object" } } } } }, "customRules": { "$ref": "#/$defs/paths" }, "perimeter": { "type": "object", "additionalProperties": false, "properties": { "accounts": { "$ref": "#/$defs/accounts" }, "organization": { "type": "string", "pattern": "^o-[a-z0-9]{10,32}$" }, "organizationAccounts": { "$ref": "#/$defs/accounts" }, "approvedEndpoints": { "if": { "type": "string" }, "then": { "const": "estate" }, "else": { "type": "array", "items": { "type": "string", "pattern": "^vpce-[0-9a-f]+$" } } }, "approvedVpcs": { "type": "array", "items": { "type": "string", "pattern": "^vpc-[0-9a-f]+$" } }, "corporateCidrs": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-fA-F.:]+/[0-9]{1,3}$" } }, "breakGlassPrincipals": { "type": "array", "items": { "type": "string", "pattern": "^arn:" } }, "allowForwardedAccess": { "type": "boolean" }, "minimumTlsVersion": { "enum": ["1.0", "1.1", "1.2", "1.3"] } } }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 } }, "waivers": { "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "$ref": "#/$defs/paths" } }, "reports": { "type": "object", "additionalProperties": false, "properties": { "text": { "$ref": "#/$defs/path" }, "json": { "$ref": "#/$defs/path" }, "sarif": { "$ref": "#/$defs/path" }, "markdown": { "$ref": "#/$defs/path" }, "github": { "$ref": "#/$defs/path" }, "junit": { "$ref": "#/$defs/path" } } }, "baseline": { "$ref": "#/$defs/path" }, "failOnNew": { "type": "boolean" }, "newWaivers": { "enum": ["block", "report"] }, "failOn": { "enum": ["critical", "high", "medium", "low", "none"] }, "failOnUnknown": { "type": "boolean" } }, "$defs": { "path": { "type": "string", "minLength": 1 }, "paths": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "accounts": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{12}$" } } } };
var schema34 = { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{12}$" } };
var schema33 = { "type": "string", "minLength": 1 };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema32 = { "type": "array", "items": { "$ref": "#/$defs/path" } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data0 }];
              return false;
            }
          } else {
            validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[0-9]{12}$", "u");
var pattern5 = new RegExp("^o-[a-z0-9]{10,32}$", "u");
var pattern7 = new RegExp("^vpce-[0-9a-f]+$", "u");
var pattern8 = new RegExp("^vpc-[0-9a-f]+$", "u");
var pattern9 = new RegExp("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "u");
var pattern10 = new RegExp("^arn:", "u");
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
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema31.properties, key0)) {
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
          if (data.pack !== void 0) {
            let data1 = data.pack;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pack.type, parentSchema: schema31.properties.pack, data: data1 }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rules !== void 0) {
              let data2 = data.rules;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key1 in data2) {
                    let data3 = data2[key1];
                    const _errs9 = errors;
                    const _errs10 = errors;
                    let valid2 = true;
                    const _errs11 = errors;
                    if (typeof data3 !== "string") {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    errors = _errs10;
                    if (vErrors !== null) {
                      if (_errs10) {
                        vErrors.length = _errs10;
                      } else {
                        vErrors = null;
                      }
                    }
                    let ifClause0;
                    if (_valid0) {
                      const _errs13 = errors;
                      if ("off" !== data3) {
                        validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/then/const", keyword: "const", params: { allowedValue: "off" }, message: "must be equal to constant", schema: "off", parentSchema: schema31.properties.rules.additionalProperties.then, data: data3 }];
                        return false;
                      }
                      var _valid0 = _errs13 === errors;
                      valid2 = _valid0;
                      ifClause0 = "then";
                    } else {
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          const _errs16 = errors;
                          for (const key2 in data3) {
                            if (!(key2 === "severity" || key2 === "params")) {
                              validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.additionalProperties.else, data: data3 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs16 === errors) {
                            if (data3.severity !== void 0) {
                              let data4 = data3.severity;
                              const _errs17 = errors;
                              if (!(data4 === "critical" || data4 === "high" || data4 === "medium" || data4 === "low")) {
                                validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/rules/additionalProperties/else/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.else.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.additionalProperties.else.properties.severity.enum, parentSchema: schema31.properties.rules.additionalProperties.else.properties.severity, data: data4 }];
                                return false;
                              }
                              var valid3 = _errs17 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.params !== void 0) {
                                let data5 = data3.params;
                                const _errs18 = errors;
                                if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                                  validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/properties/rules/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.else.properties.params.type, parentSchema: schema31.properties.rules.additionalProperties.else.properties.params, data: data5 }];
                                  return false;
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.else.type, parentSchema: schema31.properties.rules.additionalProperties.else, data: data3 }];
                          return false;
                        }
                      }
                      var _valid0 = _errs14 === errors;
                      valid2 = _valid0;
                      ifClause0 = "else";
                    }
                    if (!valid2) {
                      const err1 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties.rules.additionalProperties.if, parentSchema: schema31.properties.rules.additionalProperties, data: data3 };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate20.errors = vErrors;
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data2 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.customRules !== void 0) {
                const _errs20 = errors;
                if (!validate21(data.customRules, { instancePath: instancePath + "/customRules", parentData: data, parentDataProperty: "customRules", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.perimeter !== void 0) {
                  let data7 = data.perimeter;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      const _errs23 = errors;
                      for (const key3 in data7) {
                        if (!func1.call(schema31.properties.perimeter.properties, key3)) {
                          validate20.errors = [{ instancePath: instancePath + "/perimeter", schemaPath: "#/properties/perimeter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.perimeter, data: data7 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs23 === errors) {
                        if (data7.accounts !== void 0) {
                          let data8 = data7.accounts;
                          const _errs24 = errors;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (Array.isArray(data8)) {
                              var valid6 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data9 = data8[i0];
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data9 === "string") {
                                    if (!pattern4.test(data9)) {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts/" + i0, schemaPath: "#/$defs/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema34.items, data: data9 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts/" + i0, schemaPath: "#/$defs/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data9 }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs27 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts", schemaPath: "#/$defs/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data8 }];
                              return false;
                            }
                          }
                          var valid4 = _errs24 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data7.organization !== void 0) {
                            let data10 = data7.organization;
                            const _errs29 = errors;
                            if (errors === _errs29) {
                              if (typeof data10 === "string") {
                                if (!pattern5.test(data10)) {
                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/organization", schemaPath: "#/properties/perimeter/properties/organization/pattern", keyword: "pattern", params: { pattern: "^o-[a-z0-9]{10,32}$" }, message: 'must match pattern "^o-[a-z0-9]{10,32}$"', schema: "^o-[a-z0-9]{10,32}$", parentSchema: schema31.properties.perimeter.properties.organization, data: data10 }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/perimeter/organization", schemaPath: "#/properties/perimeter/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.organization.type, parentSchema: schema31.properties.perimeter.properties.organization, data: data10 }];
                                return false;
                              }
                            }
                            var valid4 = _errs29 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data7.organizationAccounts !== void 0) {
                              let data11 = data7.organizationAccounts;
                              const _errs31 = errors;
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (Array.isArray(data11)) {
                                  var valid8 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data12 = data11[i1];
                                    const _errs34 = errors;
                                    if (errors === _errs34) {
                                      if (typeof data12 === "string") {
                                        if (!pattern4.test(data12)) {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts/" + i1, schemaPath: "#/$defs/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema34.items, data: data12 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts/" + i1, schemaPath: "#/$defs/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data12 }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs34 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts", schemaPath: "#/$defs/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data11 }];
                                  return false;
                                }
                              }
                              var valid4 = _errs31 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data7.approvedEndpoints !== void 0) {
                                let data13 = data7.approvedEndpoints;
                                const _errs36 = errors;
                                const _errs37 = errors;
                                let valid9 = true;
                                const _errs38 = errors;
                                if (typeof data13 !== "string") {
                                  const err2 = {};
                                  if (vErrors === null) {
                                    vErrors = [err2];
                                  } else {
                                    vErrors.push(err2);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs38 === errors;
                                errors = _errs37;
                                if (vErrors !== null) {
                                  if (_errs37) {
                                    vErrors.length = _errs37;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                                let ifClause1;
                                if (_valid1) {
                                  const _errs40 = errors;
                                  if ("estate" !== data13) {
                                    validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/then/const", keyword: "const", params: { allowedValue: "estate" }, message: "must be equal to constant", schema: "estate", parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.then, data: data13 }];
                                    return false;
                                  }
                                  var _valid1 = _errs40 === errors;
                                  valid9 = _valid1;
                                  ifClause1 = "then";
                                } else {
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (Array.isArray(data13)) {
                                      var valid10 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data14 = data13[i2];
                                        const _errs43 = errors;
                                        if (errors === _errs43) {
                                          if (typeof data14 === "string") {
                                            if (!pattern7.test(data14)) {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints/" + i2, schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/items/pattern", keyword: "pattern", params: { pattern: "^vpce-[0-9a-f]+$" }, message: 'must match pattern "^vpce-[0-9a-f]+$"', schema: "^vpce-[0-9a-f]+$", parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else.items, data: data14 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints/" + i2, schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.approvedEndpoints.else.items.type, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else.items, data: data14 }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs43 === errors;
                                        if (!valid10) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.approvedEndpoints.else.type, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else, data: data13 }];
                                      return false;
                                    }
                                  }
                                  var _valid1 = _errs41 === errors;
                                  valid9 = _valid1;
                                  ifClause1 = "else";
                                }
                                if (!valid9) {
                                  const err3 = { instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema31.properties.perimeter.properties.approvedEndpoints.if, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints, data: data13 };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                  validate20.errors = vErrors;
                                  return false;
                                }
                                var valid4 = _errs36 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data7.approvedVpcs !== void 0) {
                                  let data15 = data7.approvedVpcs;
                                  const _errs45 = errors;
                                  if (errors === _errs45) {
                                    if (Array.isArray(data15)) {
                                      var valid11 = true;
                                      const len3 = data15.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        let data16 = data15[i3];
                                        const _errs47 = errors;
                                        if (errors === _errs47) {
                                          if (typeof data16 === "string") {
                                            if (!pattern8.test(data16)) {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs/" + i3, schemaPath: "#/properties/perimeter/properties/approvedVpcs/items/pattern", keyword: "pattern", params: { pattern: "^vpc-[0-9a-f]+$" }, message: 'must match pattern "^vpc-[0-9a-f]+$"', schema: "^vpc-[0-9a-f]+$", parentSchema: schema31.properties.perimeter.properties.approvedVpcs.items, data: data16 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs/" + i3, schemaPath: "#/properties/perimeter/properties/approvedVpcs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.approvedVpcs.items.type, parentSchema: schema31.properties.perimeter.properties.approvedVpcs.items, data: data16 }];
                                            return false;
                                          }
                                        }
                                        var valid11 = _errs47 === errors;
                                        if (!valid11) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs", schemaPath: "#/properties/perimeter/properties/approvedVpcs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.approvedVpcs.type, parentSchema: schema31.properties.perimeter.properties.approvedVpcs, data: data15 }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs45 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data7.corporateCidrs !== void 0) {
                                    let data17 = data7.corporateCidrs;
                                    const _errs49 = errors;
                                    if (errors === _errs49) {
                                      if (Array.isArray(data17)) {
                                        var valid12 = true;
                                        const len4 = data17.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          let data18 = data17[i4];
                                          const _errs51 = errors;
                                          if (errors === _errs51) {
                                            if (typeof data18 === "string") {
                                              if (!pattern9.test(data18)) {
                                                validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs/" + i4, schemaPath: "#/properties/perimeter/properties/corporateCidrs/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$" }, message: 'must match pattern "^[0-9a-fA-F.:]+/[0-9]{1,3}$"', schema: "^[0-9a-fA-F.:]+/[0-9]{1,3}$", parentSchema: schema31.properties.perimeter.properties.corporateCidrs.items, data: data18 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs/" + i4, schemaPath: "#/properties/perimeter/properties/corporateCidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.corporateCidrs.items.type, parentSchema: schema31.properties.perimeter.properties.corporateCidrs.items, data: data18 }];
                                              return false;
                                            }
                                          }
                                          var valid12 = _errs51 === errors;
                                          if (!valid12) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs", schemaPath: "#/properties/perimeter/properties/corporateCidrs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.corporateCidrs.type, parentSchema: schema31.properties.perimeter.properties.corporateCidrs, data: data17 }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs49 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data7.breakGlassPrincipals !== void 0) {
                                      let data19 = data7.breakGlassPrincipals;
                                      const _errs53 = errors;
                                      if (errors === _errs53) {
                                        if (Array.isArray(data19)) {
                                          var valid13 = true;
                                          const len5 = data19.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            let data20 = data19[i5];
                                            const _errs55 = errors;
                                            if (errors === _errs55) {
                                              if (typeof data20 === "string") {
                                                if (!pattern10.test(data20)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals/" + i5, schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/items/pattern", keyword: "pattern", params: { pattern: "^arn:" }, message: 'must match pattern "^arn:"', schema: "^arn:", parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals.items, data: data20 }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals/" + i5, schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.breakGlassPrincipals.items.type, parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals.items, data: data20 }];
                                                return false;
                                              }
                                            }
                                            var valid13 = _errs55 === errors;
                                            if (!valid13) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals", schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.breakGlassPrincipals.type, parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals, data: data19 }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs53 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data7.allowForwardedAccess !== void 0) {
                                        let data21 = data7.allowForwardedAccess;
                                        const _errs57 = errors;
                                        if (typeof data21 !== "boolean") {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/allowForwardedAccess", schemaPath: "#/properties/perimeter/properties/allowForwardedAccess/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.perimeter.properties.allowForwardedAccess.type, parentSchema: schema31.properties.perimeter.properties.allowForwardedAccess, data: data21 }];
                                          return false;
                                        }
                                        var valid4 = _errs57 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data7.minimumTlsVersion !== void 0) {
                                          let data22 = data7.minimumTlsVersion;
                                          const _errs59 = errors;
                                          if (!(data22 === "1.0" || data22 === "1.1" || data22 === "1.2" || data22 === "1.3")) {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/minimumTlsVersion", schemaPath: "#/properties/perimeter/properties/minimumTlsVersion/enum", keyword: "enum", params: { allowedValues: schema31.properties.perimeter.properties.minimumTlsVersion.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.perimeter.properties.minimumTlsVersion.enum, parentSchema: schema31.properties.perimeter.properties.minimumTlsVersion, data: data22 }];
                                            return false;
                                          }
                                          var valid4 = _errs59 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/perimeter", schemaPath: "#/properties/perimeter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.perimeter.type, parentSchema: schema31.properties.perimeter, data: data7 }];
                      return false;
                    }
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.exclude !== void 0) {
                    let data23 = data.exclude;
                    const _errs60 = errors;
                    if (errors === _errs60) {
                      if (Array.isArray(data23)) {
                        var valid14 = true;
                        const len6 = data23.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data24 = data23[i6];
                          const _errs62 = errors;
                          if (errors === _errs62) {
                            if (typeof data24 === "string") {
                              if (func2(data24) > 300) {
                                validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema31.properties.exclude.items, data: data24 }];
                                return false;
                              } else {
                                if (func2(data24) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exclude.items, data: data24 }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exclude.items.type, parentSchema: schema31.properties.exclude.items, data: data24 }];
                              return false;
                            }
                          }
                          var valid14 = _errs62 === errors;
                          if (!valid14) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exclude.type, parentSchema: schema31.properties.exclude, data: data23 }];
                        return false;
                      }
                    }
                    var valid0 = _errs60 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.waivers !== void 0) {
                      let data25 = data.waivers;
                      const _errs64 = errors;
                      const _errs65 = errors;
                      let valid15 = true;
                      const _errs66 = errors;
                      if (typeof data25 !== "string") {
                        const err4 = {};
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid2 = _errs66 === errors;
                      errors = _errs65;
                      if (vErrors !== null) {
                        if (_errs65) {
                          vErrors.length = _errs65;
                        } else {
                          vErrors = null;
                        }
                      }
                      let ifClause2;
                      if (_valid2) {
                        const _errs68 = errors;
                        if (errors === _errs68) {
                          if (typeof data25 === "string") {
                            if (func2(data25) < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.waivers.then, data: data25 }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.then.type, parentSchema: schema31.properties.waivers.then, data: data25 }];
                            return false;
                          }
                        }
                        var _valid2 = _errs68 === errors;
                        valid15 = _valid2;
                        ifClause2 = "then";
                      } else {
                        const _errs70 = errors;
                        if (!validate21(data25, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs70 === errors;
                        valid15 = _valid2;
                        ifClause2 = "else";
                      }
                      if (!valid15) {
                        const err5 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema31.properties.waivers.if, parentSchema: schema31.properties.waivers, data: data25 };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate20.errors = vErrors;
                        return false;
                      }
                      var valid0 = _errs64 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.reports !== void 0) {
                        let data26 = data.reports;
                        const _errs71 = errors;
                        if (errors === _errs71) {
                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            const _errs73 = errors;
                            for (const key4 in data26) {
                              if (!(key4 === "text" || key4 === "json" || key4 === "sarif" || key4 === "markdown" || key4 === "github" || key4 === "junit")) {
                                validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.reports, data: data26 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs73 === errors) {
                              if (data26.text !== void 0) {
                                let data27 = data26.text;
                                const _errs74 = errors;
                                const _errs75 = errors;
                                if (errors === _errs75) {
                                  if (typeof data27 === "string") {
                                    if (func2(data27) < 1) {
                                      validate20.errors = [{ instancePath: instancePath + "/reports/text", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data27 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/reports/text", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data27 }];
                                    return false;
                                  }
                                }
                                var valid16 = _errs74 === errors;
                              } else {
                                var valid16 = true;
                              }
                              if (valid16) {
                                if (data26.json !== void 0) {
                                  let data28 = data26.json;
                                  const _errs77 = errors;
                                  const _errs78 = errors;
                                  if (errors === _errs78) {
                                    if (typeof data28 === "string") {
                                      if (func2(data28) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/reports/json", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data28 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/reports/json", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data28 }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs77 === errors;
                                } else {
                                  var valid16 = true;
                                }
                                if (valid16) {
                                  if (data26.sarif !== void 0) {
                                    let data29 = data26.sarif;
                                    const _errs80 = errors;
                                    const _errs81 = errors;
                                    if (errors === _errs81) {
                                      if (typeof data29 === "string") {
                                        if (func2(data29) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/reports/sarif", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data29 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/reports/sarif", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data29 }];
                                        return false;
                                      }
                                    }
                                    var valid16 = _errs80 === errors;
                                  } else {
                                    var valid16 = true;
                                  }
                                  if (valid16) {
                                    if (data26.markdown !== void 0) {
                                      let data30 = data26.markdown;
                                      const _errs83 = errors;
                                      const _errs84 = errors;
                                      if (errors === _errs84) {
                                        if (typeof data30 === "string") {
                                          if (func2(data30) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/reports/markdown", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data30 }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/reports/markdown", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data30 }];
                                          return false;
                                        }
                                      }
                                      var valid16 = _errs83 === errors;
                                    } else {
                                      var valid16 = true;
                                    }
                                    if (valid16) {
                                      if (data26.github !== void 0) {
                                        let data31 = data26.github;
                                        const _errs86 = errors;
                                        const _errs87 = errors;
                                        if (errors === _errs87) {
                                          if (typeof data31 === "string") {
                                            if (func2(data31) < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/reports/github", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data31 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/reports/github", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data31 }];
                                            return false;
                                          }
                                        }
                                        var valid16 = _errs86 === errors;
                                      } else {
                                        var valid16 = true;
                                      }
                                      if (valid16) {
                                        if (data26.junit !== void 0) {
                                          let data32 = data26.junit;
                                          const _errs89 = errors;
                                          const _errs90 = errors;
                                          if (errors === _errs90) {
                                            if (typeof data32 === "string") {
                                              if (func2(data32) < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/reports/junit", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data32 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/reports/junit", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data32 }];
                                              return false;
                                            }
                                          }
                                          var valid16 = _errs89 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.reports.type, parentSchema: schema31.properties.reports, data: data26 }];
                            return false;
                          }
                        }
                        var valid0 = _errs71 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.baseline !== void 0) {
                          let data33 = data.baseline;
                          const _errs92 = errors;
                          const _errs93 = errors;
                          if (errors === _errs93) {
                            if (typeof data33 === "string") {
                              if (func2(data33) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data33 }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data33 }];
                              return false;
                            }
                          }
                          var valid0 = _errs92 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.failOnNew !== void 0) {
                            let data34 = data.failOnNew;
                            const _errs95 = errors;
                            if (typeof data34 !== "boolean") {
                              validate20.errors = [{ instancePath: instancePath + "/failOnNew", schemaPath: "#/properties/failOnNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.failOnNew.type, parentSchema: schema31.properties.failOnNew, data: data34 }];
                              return false;
                            }
                            var valid0 = _errs95 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.newWaivers !== void 0) {
                              let data35 = data.newWaivers;
                              const _errs97 = errors;
                              if (!(data35 === "block" || data35 === "report")) {
                                validate20.errors = [{ instancePath: instancePath + "/newWaivers", schemaPath: "#/properties/newWaivers/enum", keyword: "enum", params: { allowedValues: schema31.properties.newWaivers.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.newWaivers.enum, parentSchema: schema31.properties.newWaivers, data: data35 }];
                                return false;
                              }
                              var valid0 = _errs97 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.failOn !== void 0) {
                                let data36 = data.failOn;
                                const _errs98 = errors;
                                if (!(data36 === "critical" || data36 === "high" || data36 === "medium" || data36 === "low" || data36 === "none")) {
                                  validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.failOn.enum, parentSchema: schema31.properties.failOn, data: data36 }];
                                  return false;
                                }
                                var valid0 = _errs98 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.failOnUnknown !== void 0) {
                                  let data37 = data.failOnUnknown;
                                  const _errs99 = errors;
                                  if (typeof data37 !== "boolean") {
                                    validate20.errors = [{ instancePath: instancePath + "/failOnUnknown", schemaPath: "#/properties/failOnUnknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.failOnUnknown.type, parentSchema: schema31.properties.failOnUnknown, data: data37 }];
                                    return false;
                                  }
                                  var valid0 = _errs99 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
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

// src/commands/find-configuration.ts
import { dirname, join, relative, resolve } from "node:path";
var CONFIGURATION_NAMES = [
  "lakeproof.config.json",
  "lakeproof.config.yaml",
  "lakeproof.config.yml"
];
function findConfiguration(paths, cwd, source = DISK) {
  let chosen;
  for (const path of paths.length > 0 ? paths : ["."]) {
    const file = nearestTo(path === "-" ? cwd : resolve(cwd, path), cwd, source);
    if (file === void 0 || file === chosen?.file) continue;
    if (chosen !== void 0)
      throw new UsageError(
        `Two configurations hold: ${shown(chosen.file, cwd)} for ${chosen.path}, and ${shown(file, cwd)} for ${path}.`,
        "Scan the paths one by one, or say with --config which one counts."
      );
    chosen = { file, path };
  }
  return chosen?.file;
}
function nearestTo(path, cwd, source) {
  let folder = source.isFolder(path) ? path : dirname(path);
  for (; ; ) {
    const [first, second] = CONFIGURATION_NAMES.map((name) => join(folder, name)).filter((file) => source.exists(file));
    if (first !== void 0 && second !== void 0)
      throw new UsageError(
        `There are two configurations in one folder: ${shown(first, cwd)} and ${shown(second, cwd)}.`,
        "Keep one of them, or say with --config which one counts."
      );
    if (first !== void 0) return first;
    const above = dirname(folder);
    if (above === folder || source.exists(join(folder, ".git"))) return void 0;
    folder = above;
  }
}
function shown(file, cwd) {
  return relative(cwd, file);
}

// src/commands/load-configuration.ts
var KIND = {
  noun: "configuration",
  schema: "schemas/config.schema.json",
  validate,
  whenMissing: "Give --config the path of a file."
};
function loadConfiguration(choice, paths, cwd, source = DISK) {
  const path = choice === false ? void 0 : choice ?? findConfiguration(paths, cwd, source);
  if (path === void 0) return withoutConfiguration(cwd, source);
  const document = readUserDocument(path, cwd, KIND, source);
  const complaints = [...wrongPatterns(document), ...wrongReports(document)];
  if (complaints.length > 0)
    throw new UsageError(complaints.map(document.say).join("\n"), `${KIND.schema} says what a configuration may hold.`);
  const { value: configuration, name, folder, at, say } = document;
  return { configuration, name, folder, at, say, source };
}
function withoutConfiguration(cwd, source = DISK) {
  return { configuration: {}, folder: cwd, say: (complaint) => complaint.message, source };
}
function wrongPatterns({ value: { exclude = [] } }) {
  return exclude.flatMap((pattern, i) => {
    const message = "this pattern has too many stars: at most three in a name, and three ** in all";
    return isSimplePattern(pattern) ? [] : [{ pointer: `/exclude/${i}`, message }];
  });
}
function wrongReports({ value: { reports = {} }, folder }) {
  return Object.entries(reports).flatMap(([format, path]) => {
    const inside = relative2(folder, dirname2(resolve2(folder, path)));
    const leaves = isAbsolute(inside) || inside.split(sep).some((name) => name === ".." || name === ".git");
    const message = `a report goes into the folder of the configuration or below it, and not into .git; use --output for ${path}`;
    return leaves ? [{ pointer: `/reports/${format}`, message }] : [];
  });
}

export {
  CONFIGURATION_NAMES,
  loadConfiguration,
  withoutConfiguration
};
