// chunk:chunks/chunk-RUTIEG2I.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-6KWMHPTB.js?chunks
import { readUserDocument_6 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/chunk-RUTIEG2I.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["waivers"], "properties": { "$schema": { "type": "string" }, "waivers": { "type": "array", "items": { "$ref": "#/$defs/waiver" } } }, "$defs": { "waiver": { "type": "object", "additionalProperties": false, "required": ["rule", "resource"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "type": "string", "minLength": 1 }, "resource": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string" }, "owner": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } };
var schema32 = { "type": "object", "additionalProperties": false, "required": ["rule", "resource"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "rule": { "type": "string", "minLength": 1 }, "resource": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string" }, "owner": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
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
      if (data.waivers === void 0 && (missing0 = "waivers")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "waivers")) {
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
            if (data.waivers !== void 0) {
              let data1 = data.waivers;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.rule === void 0 && (missing1 = "rule") || data2.resource === void 0 && (missing1 = "resource")) {
                          validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema32.required, parentSchema: schema32, data: data2 }];
                          return false;
                        } else {
                          const _errs9 = errors;
                          for (const key1 in data2) {
                            if (!(key1 === "id" || key1 === "rule" || key1 === "resource" || key1 === "reason" || key1 === "owner" || key1 === "expires")) {
                              validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data2 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs9 === errors) {
                            if (data2.id !== void 0) {
                              let data3 = data2.id;
                              const _errs10 = errors;
                              if (errors === _errs10) {
                                if (typeof data3 === "string") {
                                  if (func1(data3) > 200) {
                                    validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/id", schemaPath: "#/$defs/waiver/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema32.properties.id, data: data3 }];
                                    return false;
                                  } else {
                                    if (func1(data3) < 1) {
                                      validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/id", schemaPath: "#/$defs/waiver/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.id, data: data3 }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/id", schemaPath: "#/$defs/waiver/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.id.type, parentSchema: schema32.properties.id, data: data3 }];
                                  return false;
                                }
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data2.rule !== void 0) {
                                let data4 = data2.rule;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                  if (typeof data4 === "string") {
                                    if (func1(data4) < 1) {
                                      validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/$defs/waiver/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rule, data: data4 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/$defs/waiver/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rule.type, parentSchema: schema32.properties.rule, data: data4 }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs12 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data2.resource !== void 0) {
                                  let data5 = data2.resource;
                                  const _errs14 = errors;
                                  if (errors === _errs14) {
                                    if (typeof data5 === "string") {
                                      if (func1(data5) > 1e3) {
                                        validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/resource", schemaPath: "#/$defs/waiver/properties/resource/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema32.properties.resource, data: data5 }];
                                        return false;
                                      } else {
                                        if (func1(data5) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/resource", schemaPath: "#/$defs/waiver/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.resource, data: data5 }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/resource", schemaPath: "#/$defs/waiver/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.type, parentSchema: schema32.properties.resource, data: data5 }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs14 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data2.reason !== void 0) {
                                    let data6 = data2.reason;
                                    const _errs16 = errors;
                                    if (typeof data6 !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reason.type, parentSchema: schema32.properties.reason, data: data6 }];
                                      return false;
                                    }
                                    var valid3 = _errs16 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data2.owner !== void 0) {
                                      let data7 = data2.owner;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (typeof data7 === "string") {
                                          if (func1(data7) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.owner, data: data7 }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.owner.type, parentSchema: schema32.properties.owner, data: data7 }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data2.expires !== void 0) {
                                        let data8 = data2.expires;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (typeof data8 === "string") {
                                            if (!pattern4.test(data8)) {
                                              validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/$defs/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema32.properties.expires, data: data8 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/$defs/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.expires.type, parentSchema: schema32.properties.expires, data: data8 }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs20 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data2 }];
                        return false;
                      }
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.waivers.type, parentSchema: schema31.properties.waivers, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
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
  noun: "waiver file",
  schema: "schemas/waivers.schema.json",
  validate,
  whenMissing: "Paths in a configuration are relative to its folder."
};
function loadWaivers({ configuration, folder, source }, cwd) {
  const { waivers = [] } = configuration;
  const paths = typeof waivers === "string" ? [waivers] : waivers;
  return paths.flatMap((path) => {
    const { value, at } = readUserDocument_6(
      resolve(folder, path),
      cwd,
      KIND,
      source
    );
    return value.waivers.map(
      ({ resource, reason = "", ...rest }, i) => ({
        ...rest,
        reason,
        scope: { kind: "glob", pattern: resource },
        at: at(`/waivers/${i}`)
      })
    );
  });
}
export {
  loadWaivers
};
