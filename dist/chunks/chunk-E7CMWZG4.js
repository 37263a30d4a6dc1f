import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  MAX_DEPTH,
  headerOf,
  isObject,
  isReason,
  linesOf,
  member,
  tellGaps,
  unspell,
  whyUndecided
} from "./chunk-E2HV3AK4.js";
import {
  callsOf
} from "./chunk-4QVK5VW7.js";
import {
  definitionOf,
  inexpressibleIn,
  propertyType,
  typeNames,
  typeSchema,
  typesAt
} from "./chunk-2DLH2WA2.js";
import {
  FACTS,
  UNDECIDED,
  couldBe,
  ifExists,
  isNamed,
  isParamReference,
  parsePath,
  planAll,
  renderMessage,
  resolvePath,
  sameText
} from "./chunk-FSILLMDS.js";
import {
  EmptyMap,
  choiceHole,
  field,
  isHole,
  isList,
  isMap,
  isScalar,
  mapOf,
  matchesGlob,
  refHole,
  secretHole,
  textOf,
  unknownHole,
  valueAt
} from "./chunk-D563T4FI.js";
import {
  isSameJson
} from "./chunk-CKHRFKAU.js";
import {
  byPlace,
  problemAt,
  readJson,
  readJsonPart,
  readYaml,
  sourceOf
} from "./chunk-JH4KVXHN.js";
import {
  child,
  parent,
  segments
} from "./chunk-WYSKVHBN.js";
import {
  didYouMean
} from "./chunk-A6EJVVFN.js";
import {
  __commonJS,
  __esm,
  __export,
  __toCommonJS,
  __toESM
} from "./chunk-CVDVWCY3.js";

// node_modules/hash-it/dist/cjs/index.cjs
var require_cjs = __commonJS({
  "node_modules/hash-it/dist/cjs/index.cjs"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function hash2(string) {
      var index = string.length;
      var hashA = 5381;
      var hashB = 52711;
      var charCode;
      while (index--) {
        charCode = string.charCodeAt(index);
        hashA = hashA * 33 ^ charCode;
        hashB = hashB * 33 ^ charCode;
      }
      return (hashA >>> 0) * 4096 + (hashB >>> 0);
    }
    var SEPARATOR = "|";
    var XML_ELEMENT_REGEXP = /\[object ([HTML|SVG](.*)Element)\]/;
    var CLASSES = {
      "[object Arguments]": 0,
      "[object Array]": 1,
      "[object ArrayBuffer]": 2,
      "[object AsyncFunction]": 3,
      "[object AsyncGeneratorFunction]": 4,
      "[object BigInt]": 5,
      "[object BigInt64Array]": 6,
      "[object BigUint64Array]": 7,
      "[object Boolean]": 8,
      "[object DataView]": 9,
      "[object Date]": 10,
      "[object DocumentFragment]": 11,
      "[object Error]": 12,
      "[object Event]": 13,
      "[object Float32Array]": 14,
      "[object Float64Array]": 15,
      "[object Function]": 16,
      "[object Generator]": 17,
      "[object GeneratorFunction]": 18,
      "[object Int8Array]": 19,
      "[object Int16Array]": 20,
      "[object Map]": 21,
      "[object Number]": 22,
      "[object Object]": 23,
      "[object Promise]": 24,
      "[object RegExp]": 25,
      "[object Set]": 26,
      "[object SharedArrayBuffer]": 27,
      "[object String]": 28,
      "[object Uint8Array]": 29,
      "[object Uint8ClampedArray]": 30,
      "[object Uint16Array]": 31,
      "[object Uint32Array]": 32,
      "[object WeakMap]": 33,
      "[object WeakRef]": 34,
      "[object WeakSet]": 35,
      CUSTOM: 36,
      ELEMENT: 37
    };
    var ARRAY_LIKE_CLASSES = {
      "[object Arguments]": 1,
      "[object Array]": 2
    };
    var NON_ENUMERABLE_CLASSES = {
      "[object Generator]": 1,
      "[object Promise]": 2,
      "[object WeakMap]": 3,
      "[object WeakRef]": 4,
      "[object WeakSet]": 5
    };
    var PRIMITIVE_WRAPPER_CLASSES = {
      "[object AsyncFunction]": 1,
      "[object AsyncGeneratorFunction]": 2,
      "[object Boolean]": 3,
      "[object Function]": 4,
      "[object GeneratorFunction]": 5,
      "[object Number]": 6,
      "[object String]": 7
    };
    var TYPED_ARRAY_CLASSES = {
      "[object BigInt64Array]": 1,
      "[object BigUint64Array]": 2,
      "[object Float32Array]": 3,
      "[object Float64Array]": 4,
      "[object Int8Array]": 5,
      "[object Int16Array]": 6,
      "[object Uint8Array]": 7,
      "[object Uint8ClampedArray]": 8,
      "[object Uint16Array]": 9,
      "[object Uint32Array]": 10
    };
    var RECURSIVE_CLASSES = {
      "[object Arguments]": 1,
      "[object Array]": 2,
      "[object ArrayBuffer]": 3,
      "[object BigInt64Array]": 4,
      "[object BigUint64Array]": 5,
      "[object DataView]": 6,
      "[object Float32Array]": 7,
      "[object Float64Array]": 8,
      "[object Int8Array]": 9,
      "[object Int16Array]": 10,
      "[object Map]": 11,
      "[object Object]": 12,
      "[object Set]": 13,
      "[object SharedArrayBuffer]": 14,
      "[object Uint8Array]": 15,
      "[object Uint8ClampedArray]": 16,
      "[object Uint16Array]": 17,
      "[object Uint32Array]": 18,
      CUSTOM: 19
    };
    var HASHABLE_TYPES = {
      bigint: "i",
      boolean: "b",
      empty: "e",
      function: "g",
      number: "n",
      object: "o",
      string: "s",
      symbol: "s"
    };
    function sortByKey(first2, second) {
      return first2[0] > second[0];
    }
    function sortBySelf(first2, second) {
      return first2 > second;
    }
    function sort(array, fn) {
      var subIndex;
      var value;
      for (var index = 0; index < array.length; ++index) {
        value = array[index];
        for (subIndex = index - 1; ~subIndex && fn(array[subIndex], value); --subIndex) {
          array[subIndex + 1] = array[subIndex];
        }
        array[subIndex + 1] = value;
      }
      return array;
    }
    function namespaceComplexValue(classType, value) {
      return HASHABLE_TYPES.object + SEPARATOR + CLASSES[classType] + SEPARATOR + value;
    }
    var NON_ENUMERABLE_CLASS_CACHE = /* @__PURE__ */ new WeakMap();
    var refId = 0;
    function getUnsupportedHash(value, classType) {
      var cached = NON_ENUMERABLE_CLASS_CACHE.get(value);
      if (cached) {
        return cached;
      }
      var toCache = namespaceComplexValue(classType, "NOT_ENUMERABLE" + SEPARATOR + refId++);
      NON_ENUMERABLE_CLASS_CACHE.set(value, toCache);
      return toCache;
    }
    var toString = Object.prototype.toString;
    function stringifyComplexType(value, classType, state) {
      if (RECURSIVE_CLASSES[classType]) {
        return stringifyRecursiveAsJson(classType, value, state);
      }
      if (classType === "[object Date]") {
        return namespaceComplexValue(classType, value.getTime());
      }
      if (classType === "[object RegExp]") {
        return namespaceComplexValue(classType, value.toString());
      }
      if (classType === "[object Event]") {
        return namespaceComplexValue(classType, [
          value.bubbles,
          value.cancelBubble,
          value.cancelable,
          value.composed,
          value.currentTarget,
          value.defaultPrevented,
          value.eventPhase,
          value.isTrusted,
          value.returnValue,
          value.target,
          value.type
        ].join());
      }
      if (classType === "[object Error]") {
        return namespaceComplexValue(classType, value.message + SEPARATOR + value.stack);
      }
      if (classType === "[object DocumentFragment]") {
        return namespaceComplexValue(classType, stringifyDocumentFragment(value));
      }
      var element = classType.match(XML_ELEMENT_REGEXP);
      if (element) {
        return namespaceComplexValue("ELEMENT", element[1] + SEPARATOR + value.outerHTML);
      }
      if (NON_ENUMERABLE_CLASSES[classType]) {
        return getUnsupportedHash(value, classType);
      }
      if (PRIMITIVE_WRAPPER_CLASSES[classType]) {
        return namespaceComplexValue(classType, value.toString());
      }
      return stringifyRecursiveAsJson("CUSTOM", value, state);
    }
    function stringifyRecursiveAsJson(classType, value, state) {
      var cached = state.cache.get(value);
      if (cached) {
        return namespaceComplexValue(classType, "RECURSIVE~" + cached);
      }
      state.cache.set(value, ++state.id);
      if (classType === "[object Object]") {
        return value[Symbol.iterator] ? getUnsupportedHash(value, classType) : namespaceComplexValue(classType, stringifyObject(value, state));
      }
      if (ARRAY_LIKE_CLASSES[classType]) {
        return namespaceComplexValue(classType, stringifyArray(value, state));
      }
      if (classType === "[object Map]") {
        return namespaceComplexValue(classType, stringifyMap(value, state));
      }
      if (classType === "[object Set]") {
        return namespaceComplexValue(classType, stringifySet(value, state));
      }
      if (TYPED_ARRAY_CLASSES[classType]) {
        return namespaceComplexValue(classType, value.join());
      }
      if (classType === "[object ArrayBuffer]") {
        return namespaceComplexValue(classType, stringifyArrayBuffer(value));
      }
      if (classType === "[object DataView]") {
        return namespaceComplexValue(classType, stringifyArrayBuffer(value.buffer));
      }
      if (NON_ENUMERABLE_CLASSES[classType]) {
        return getUnsupportedHash(value, classType);
      }
      return namespaceComplexValue("CUSTOM", stringifyObject(value, state));
    }
    function stringifyArray(value, state) {
      var index = value.length;
      var result = new Array(index);
      while (--index >= 0) {
        result[index] = stringify(value[index], state);
      }
      return result.join();
    }
    function stringifyArrayBufferModern(buffer) {
      return Buffer.from(buffer).toString("utf8");
    }
    function stringifyArrayBufferFallback(buffer) {
      return String.fromCharCode.apply(null, new Uint16Array(buffer));
    }
    function stringifyArrayBufferNone() {
      return "UNSUPPORTED";
    }
    function stringifyDocumentFragment(fragment) {
      var children = fragment.children;
      var index = children.length;
      var innerHTML = new Array(index);
      while (--index >= 0) {
        innerHTML[index] = children[index].outerHTML;
      }
      return innerHTML.join();
    }
    var stringifyArrayBuffer = typeof Buffer !== "undefined" && typeof Buffer.from === "function" ? stringifyArrayBufferModern : typeof Uint16Array === "function" ? stringifyArrayBufferFallback : stringifyArrayBufferNone;
    function stringifyMap(map2, state) {
      var result = new Array(map2.size);
      var index = 0;
      map2.forEach(function(value, key) {
        result[index++] = [stringify(key, state), stringify(value, state)];
      });
      sort(result, sortByKey);
      while (--index >= 0) {
        result[index] = "[" + result[index][0] + "," + result[index][1] + "]";
      }
      return "[" + result.join() + "]";
    }
    function stringifyObject(value, state) {
      var properties = sort(Object.getOwnPropertyNames(value), sortBySelf);
      var length2 = properties.length;
      var result = new Array(length2);
      var index = length2;
      while (--index >= 0) {
        result[index] = properties[index] + ":" + stringify(value[properties[index]], state);
      }
      return "{" + result.join() + "}";
    }
    function stringifySet(set, state) {
      var result = new Array(set.size);
      var index = 0;
      set.forEach(function(value) {
        result[index++] = stringify(value, state);
      });
      return "[" + sort(result, sortBySelf).join() + "]";
    }
    function stringify(value, state) {
      var type = typeof value;
      if (value == null || type === "undefined") {
        return HASHABLE_TYPES.empty + value;
      }
      if (type === "object") {
        return stringifyComplexType(value, toString.call(value), state || { cache: /* @__PURE__ */ new WeakMap(), id: 1 });
      }
      if (type === "function" || type === "symbol") {
        return HASHABLE_TYPES[type] + value.toString();
      }
      if (type === "boolean") {
        return HASHABLE_TYPES.boolean + +value;
      }
      return HASHABLE_TYPES[type] + value;
    }
    function hashIt(value) {
      return hash2(stringify(value, void 0));
    }
    exports.default = hashIt;
  }
});

// node_modules/json-rules-engine/dist/fact.js
var require_fact = __commonJS({
  "node_modules/json-rules-engine/dist/fact.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _hashIt = require_cjs();
    var _hashIt2 = _interopRequireDefault(_hashIt);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Fact = (function() {
      function Fact2(id, valueOrMethod, options) {
        _classCallCheck(this, Fact2);
        this.id = id;
        var defaultOptions = { cache: true };
        if (typeof options === "undefined") {
          options = defaultOptions;
        }
        if (typeof valueOrMethod !== "function") {
          this.value = valueOrMethod;
          this.type = this.constructor.CONSTANT;
        } else {
          this.calculationMethod = valueOrMethod;
          this.type = this.constructor.DYNAMIC;
        }
        if (!this.id) throw new Error("factId required");
        this.priority = parseInt(options.priority || 1, 10);
        this.options = Object.assign({}, defaultOptions, options);
        this.cacheKeyMethod = this.defaultCacheKeys;
        return this;
      }
      _createClass(Fact2, [{
        key: "isConstant",
        value: function isConstant() {
          return this.type === this.constructor.CONSTANT;
        }
      }, {
        key: "isDynamic",
        value: function isDynamic() {
          return this.type === this.constructor.DYNAMIC;
        }
        /**
         * Return the fact value, based on provided parameters
         * @param  {object} params
         * @param  {Almanac} almanac
         * @return {any} calculation method results
         */
      }, {
        key: "calculate",
        value: function calculate(params, almanac) {
          if (Object.prototype.hasOwnProperty.call(this, "value")) {
            return this.value;
          }
          return this.calculationMethod(params, almanac);
        }
        /**
         * Return a cache key (MD5 string) based on parameters
         * @param  {object} obj - properties to generate a hash key from
         * @return {string} MD5 string based on the hash'd object
         */
      }, {
        key: "defaultCacheKeys",
        /**
         * Default properties to use when caching a fact
         * Assumes every fact is a pure function, whose computed value will only
         * change when input params are modified
         * @param  {string} id - fact unique identifer
         * @param  {object} params - parameters passed to fact calcution method
         * @return {object} id + params
         */
        value: function defaultCacheKeys(id, params) {
          return { params, id };
        }
        /**
         * Generates the fact's cache key(MD5 string)
         * Returns nothing if the fact's caching has been disabled
         * @param  {object} params - parameters that would be passed to the computation method
         * @return {string} cache key
         */
      }, {
        key: "getCacheKey",
        value: function getCacheKey(params) {
          if (this.options.cache === true) {
            var cacheProperties = this.cacheKeyMethod(this.id, params);
            var _hash = Fact2.hashFromObject(cacheProperties);
            return _hash;
          }
        }
      }], [{
        key: "hashFromObject",
        value: function hashFromObject(obj) {
          return (0, _hashIt2.default)(obj);
        }
      }]);
      return Fact2;
    })();
    Fact.CONSTANT = "CONSTANT";
    Fact.DYNAMIC = "DYNAMIC";
    exports.default = Fact;
  }
});

// node_modules/json-rules-engine/dist/debug.js
var require_debug = __commonJS({
  "node_modules/json-rules-engine/dist/debug.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    function createDebug() {
      try {
        if (typeof process !== "undefined" && process.env && process.env.DEBUG && process.env.DEBUG.match(/json-rules-engine/) || typeof window !== "undefined" && window.localStorage && window.localStorage.debug && window.localStorage.debug.match(/json-rules-engine/)) {
          return console.debug.bind(console);
        }
      } catch (ex) {
      }
      return function() {
      };
    }
    exports.default = createDebug();
  }
});

// node_modules/json-rules-engine/dist/condition.js
var require_condition = __commonJS({
  "node_modules/json-rules-engine/dist/condition.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _slicedToArray = /* @__PURE__ */ (function() {
      function sliceIterator(arr, i) {
        var _arr = [];
        var _n = true;
        var _d = false;
        var _e = void 0;
        try {
          for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
            _arr.push(_s.value);
            if (i && _arr.length === i) break;
          }
        } catch (err) {
          _d = true;
          _e = err;
        } finally {
          try {
            if (!_n && _i["return"]) _i["return"]();
          } finally {
            if (_d) throw _e;
          }
        }
        return _arr;
      }
      return function(arr, i) {
        if (Array.isArray(arr)) {
          return arr;
        } else if (Symbol.iterator in Object(arr)) {
          return sliceIterator(arr, i);
        } else {
          throw new TypeError("Invalid attempt to destructure non-iterable instance");
        }
      };
    })();
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Condition = (function() {
      function Condition2(properties) {
        _classCallCheck(this, Condition2);
        if (!properties) throw new Error("Condition: constructor options required");
        var booleanOperator = Condition2.booleanOperator(properties);
        Object.assign(this, properties);
        if (booleanOperator) {
          var subConditions = properties[booleanOperator];
          var subConditionsIsArray = Array.isArray(subConditions);
          if (booleanOperator !== "not" && !subConditionsIsArray) {
            throw new Error('"' + booleanOperator + '" must be an array');
          }
          if (booleanOperator === "not" && subConditionsIsArray) {
            throw new Error('"' + booleanOperator + '" cannot be an array');
          }
          this.operator = booleanOperator;
          this.priority = parseInt(properties.priority, 10) || 1;
          if (subConditionsIsArray) {
            this[booleanOperator] = subConditions.map(function(c) {
              return new Condition2(c);
            });
          } else {
            this[booleanOperator] = new Condition2(subConditions);
          }
        } else if (!Object.prototype.hasOwnProperty.call(properties, "condition")) {
          if (!Object.prototype.hasOwnProperty.call(properties, "fact")) {
            throw new Error('Condition: constructor "fact" property required');
          }
          if (!Object.prototype.hasOwnProperty.call(properties, "operator")) {
            throw new Error('Condition: constructor "operator" property required');
          }
          if (!Object.prototype.hasOwnProperty.call(properties, "value")) {
            throw new Error('Condition: constructor "value" property required');
          }
          if (Object.prototype.hasOwnProperty.call(properties, "priority")) {
            properties.priority = parseInt(properties.priority, 10);
          }
        }
      }
      _createClass(Condition2, [{
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {};
          if (this.priority) {
            props.priority = this.priority;
          }
          if (this.name) {
            props.name = this.name;
          }
          var oper = Condition2.booleanOperator(this);
          if (oper) {
            if (Array.isArray(this[oper])) {
              props[oper] = this[oper].map(function(c) {
                return c.toJSON(false);
              });
            } else {
              props[oper] = this[oper].toJSON(false);
            }
          } else if (this.isConditionReference()) {
            props.condition = this.condition;
          } else {
            props.operator = this.operator;
            props.value = this.value;
            props.fact = this.fact;
            if (this.factResult !== void 0) {
              props.factResult = this.factResult;
            }
            if (this.valueResult !== void 0) {
              props.valueResult = this.valueResult;
            }
            if (this.result !== void 0) {
              props.result = this.result;
            }
            if (this.params) {
              props.params = this.params;
            }
            if (this.path) {
              props.path = this.path;
            }
          }
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
        /**
         * Takes the fact result and compares it to the condition 'value', using the operator
         *   LHS                      OPER       RHS
         * <fact + params + path>  <operator>  <value>
         *
         * @param   {Almanac} almanac
         * @param   {Map} operatorMap - map of available operators, keyed by operator name
         * @returns {Boolean} - evaluation result
         */
      }, {
        key: "evaluate",
        value: function evaluate3(almanac, operatorMap) {
          var _this = this;
          if (!almanac) return Promise.reject(new Error("almanac required"));
          if (!operatorMap) return Promise.reject(new Error("operatorMap required"));
          if (this.isBooleanOperator()) {
            return Promise.reject(new Error("Cannot evaluate() a boolean condition"));
          }
          var op = operatorMap.get(this.operator);
          if (!op) {
            return Promise.reject(new Error("Unknown operator: " + this.operator));
          }
          return Promise.all([almanac.getValue(this.value), almanac.factValue(this.fact, this.params, this.path)]).then(function(_ref) {
            var _ref2 = _slicedToArray(_ref, 2), rightHandSideValue = _ref2[0], leftHandSideValue = _ref2[1];
            var result = op.evaluate(leftHandSideValue, rightHandSideValue);
            (0, _debug2.default)("condition::evaluate", {
              leftHandSideValue,
              operator: _this.operator,
              rightHandSideValue,
              result
            });
            return {
              result,
              leftHandSideValue,
              rightHandSideValue,
              operator: _this.operator
            };
          });
        }
        /**
         * Returns the boolean operator for the condition
         * If the condition is not a boolean condition, the result will be 'undefined'
         * @return {string 'all', 'any', or 'not'}
         */
      }, {
        key: "booleanOperator",
        /**
         * Returns the condition's boolean operator
         * Instance version of Condition.isBooleanOperator
         * @returns {string,undefined} - 'any', 'all', 'not' or undefined (if not a boolean condition)
         */
        value: function booleanOperator() {
          return Condition2.booleanOperator(this);
        }
        /**
         * Whether the operator is boolean ('all', 'any', 'not')
         * @returns {Boolean}
         */
      }, {
        key: "isBooleanOperator",
        value: function isBooleanOperator() {
          return Condition2.booleanOperator(this) !== void 0;
        }
        /**
         * Whether the condition represents a reference to a condition
         * @returns {Boolean}
         */
      }, {
        key: "isConditionReference",
        value: function isConditionReference() {
          return Object.prototype.hasOwnProperty.call(this, "condition");
        }
      }], [{
        key: "booleanOperator",
        value: function booleanOperator(condition) {
          if (Object.prototype.hasOwnProperty.call(condition, "any")) {
            return "any";
          } else if (Object.prototype.hasOwnProperty.call(condition, "all")) {
            return "all";
          } else if (Object.prototype.hasOwnProperty.call(condition, "not")) {
            return "not";
          }
        }
      }]);
      return Condition2;
    })();
    exports.default = Condition;
  }
});

// node_modules/clone/clone.js
var require_clone = __commonJS({
  "node_modules/clone/clone.js"(exports, module) {
    var clone = (function() {
      "use strict";
      function _instanceof(obj, type) {
        return type != null && obj instanceof type;
      }
      var nativeMap;
      try {
        nativeMap = Map;
      } catch (_) {
        nativeMap = function() {
        };
      }
      var nativeSet;
      try {
        nativeSet = Set;
      } catch (_) {
        nativeSet = function() {
        };
      }
      var nativePromise;
      try {
        nativePromise = Promise;
      } catch (_) {
        nativePromise = function() {
        };
      }
      function clone2(parent2, circular2, depth, prototype, includeNonEnumerable) {
        if (typeof circular2 === "object") {
          depth = circular2.depth;
          prototype = circular2.prototype;
          includeNonEnumerable = circular2.includeNonEnumerable;
          circular2 = circular2.circular;
        }
        var allParents = [];
        var allChildren = [];
        var useBuffer = typeof Buffer != "undefined";
        if (typeof circular2 == "undefined")
          circular2 = true;
        if (typeof depth == "undefined")
          depth = Infinity;
        function _clone(parent3, depth2) {
          if (parent3 === null)
            return null;
          if (depth2 === 0)
            return parent3;
          var child2;
          var proto;
          if (typeof parent3 != "object") {
            return parent3;
          }
          if (_instanceof(parent3, nativeMap)) {
            child2 = new nativeMap();
          } else if (_instanceof(parent3, nativeSet)) {
            child2 = new nativeSet();
          } else if (_instanceof(parent3, nativePromise)) {
            child2 = new nativePromise(function(resolve, reject) {
              parent3.then(function(value) {
                resolve(_clone(value, depth2 - 1));
              }, function(err) {
                reject(_clone(err, depth2 - 1));
              });
            });
          } else if (clone2.__isArray(parent3)) {
            child2 = [];
          } else if (clone2.__isRegExp(parent3)) {
            child2 = new RegExp(parent3.source, __getRegExpFlags(parent3));
            if (parent3.lastIndex) child2.lastIndex = parent3.lastIndex;
          } else if (clone2.__isDate(parent3)) {
            child2 = new Date(parent3.getTime());
          } else if (useBuffer && Buffer.isBuffer(parent3)) {
            if (Buffer.allocUnsafe) {
              child2 = Buffer.allocUnsafe(parent3.length);
            } else {
              child2 = new Buffer(parent3.length);
            }
            parent3.copy(child2);
            return child2;
          } else if (_instanceof(parent3, Error)) {
            child2 = Object.create(parent3);
          } else {
            if (typeof prototype == "undefined") {
              proto = Object.getPrototypeOf(parent3);
              child2 = Object.create(proto);
            } else {
              child2 = Object.create(prototype);
              proto = prototype;
            }
          }
          if (circular2) {
            var index = allParents.indexOf(parent3);
            if (index != -1) {
              return allChildren[index];
            }
            allParents.push(parent3);
            allChildren.push(child2);
          }
          if (_instanceof(parent3, nativeMap)) {
            parent3.forEach(function(value, key) {
              var keyChild = _clone(key, depth2 - 1);
              var valueChild = _clone(value, depth2 - 1);
              child2.set(keyChild, valueChild);
            });
          }
          if (_instanceof(parent3, nativeSet)) {
            parent3.forEach(function(value) {
              var entryChild = _clone(value, depth2 - 1);
              child2.add(entryChild);
            });
          }
          for (var i in parent3) {
            var attrs;
            if (proto) {
              attrs = Object.getOwnPropertyDescriptor(proto, i);
            }
            if (attrs && attrs.set == null) {
              continue;
            }
            child2[i] = _clone(parent3[i], depth2 - 1);
          }
          if (Object.getOwnPropertySymbols) {
            var symbols = Object.getOwnPropertySymbols(parent3);
            for (var i = 0; i < symbols.length; i++) {
              var symbol = symbols[i];
              var descriptor = Object.getOwnPropertyDescriptor(parent3, symbol);
              if (descriptor && !descriptor.enumerable && !includeNonEnumerable) {
                continue;
              }
              child2[symbol] = _clone(parent3[symbol], depth2 - 1);
              if (!descriptor.enumerable) {
                Object.defineProperty(child2, symbol, {
                  enumerable: false
                });
              }
            }
          }
          if (includeNonEnumerable) {
            var allPropertyNames = Object.getOwnPropertyNames(parent3);
            for (var i = 0; i < allPropertyNames.length; i++) {
              var propertyName = allPropertyNames[i];
              var descriptor = Object.getOwnPropertyDescriptor(parent3, propertyName);
              if (descriptor && descriptor.enumerable) {
                continue;
              }
              child2[propertyName] = _clone(parent3[propertyName], depth2 - 1);
              Object.defineProperty(child2, propertyName, {
                enumerable: false
              });
            }
          }
          return child2;
        }
        return _clone(parent2, depth);
      }
      clone2.clonePrototype = function clonePrototype(parent2) {
        if (parent2 === null)
          return null;
        var c = function() {
        };
        c.prototype = parent2;
        return new c();
      };
      function __objToStr(o) {
        return Object.prototype.toString.call(o);
      }
      clone2.__objToStr = __objToStr;
      function __isDate(o) {
        return typeof o === "object" && __objToStr(o) === "[object Date]";
      }
      clone2.__isDate = __isDate;
      function __isArray(o) {
        return typeof o === "object" && __objToStr(o) === "[object Array]";
      }
      clone2.__isArray = __isArray;
      function __isRegExp(o) {
        return typeof o === "object" && __objToStr(o) === "[object RegExp]";
      }
      clone2.__isRegExp = __isRegExp;
      function __getRegExpFlags(re) {
        var flags = "";
        if (re.global) flags += "g";
        if (re.ignoreCase) flags += "i";
        if (re.multiline) flags += "m";
        return flags;
      }
      clone2.__getRegExpFlags = __getRegExpFlags;
      return clone2;
    })();
    if (typeof module === "object" && module.exports) {
      module.exports = clone;
    }
  }
});

// node_modules/json-rules-engine/dist/rule-result.js
var require_rule_result = __commonJS({
  "node_modules/json-rules-engine/dist/rule-result.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _clone = require_clone();
    var _clone2 = _interopRequireDefault(_clone);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var RuleResult = (function() {
      function RuleResult2(conditions2, event, priority, name) {
        _classCallCheck(this, RuleResult2);
        this.conditions = (0, _clone2.default)(conditions2);
        this.event = (0, _clone2.default)(event);
        this.priority = (0, _clone2.default)(priority);
        this.name = (0, _clone2.default)(name);
        this.result = null;
      }
      _createClass(RuleResult2, [{
        key: "setResult",
        value: function setResult(result) {
          this.result = result;
        }
      }, {
        key: "resolveEventParams",
        value: function resolveEventParams(almanac) {
          var _this = this;
          if (this.event.params !== null && _typeof(this.event.params) === "object") {
            var updates = [];
            var _loop = function _loop2(key2) {
              if (Object.prototype.hasOwnProperty.call(_this.event.params, key2)) {
                updates.push(almanac.getValue(_this.event.params[key2]).then(function(val) {
                  return _this.event.params[key2] = val;
                }));
              }
            };
            for (var key in this.event.params) {
              _loop(key);
            }
            return Promise.all(updates);
          }
          return Promise.resolve();
        }
      }, {
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {
            conditions: this.conditions.toJSON(false),
            event: this.event,
            priority: this.priority,
            name: this.name,
            result: this.result
          };
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
      }]);
      return RuleResult2;
    })();
    exports.default = RuleResult;
  }
});

// node_modules/eventemitter2/lib/eventemitter2.js
var require_eventemitter2 = __commonJS({
  "node_modules/eventemitter2/lib/eventemitter2.js"(exports, module) {
    !(function(undefined2) {
      var hasOwnProperty = Object.hasOwnProperty;
      var isArray = Array.isArray ? Array.isArray : function _isArray(obj) {
        return Object.prototype.toString.call(obj) === "[object Array]";
      };
      var defaultMaxListeners = 10;
      var nextTickSupported = typeof process == "object" && typeof process.nextTick == "function";
      var symbolsSupported = typeof Symbol === "function";
      var reflectSupported = typeof Reflect === "object";
      var setImmediateSupported = typeof setImmediate === "function";
      var _setImmediate = setImmediateSupported ? setImmediate : setTimeout;
      var ownKeys = symbolsSupported ? reflectSupported && typeof Reflect.ownKeys === "function" ? Reflect.ownKeys : function(obj) {
        var arr = Object.getOwnPropertyNames(obj);
        arr.push.apply(arr, Object.getOwnPropertySymbols(obj));
        return arr;
      } : Object.keys;
      function init() {
        this._events = {};
        if (this._conf) {
          configure.call(this, this._conf);
        }
      }
      function configure(conf) {
        if (conf) {
          this._conf = conf;
          conf.delimiter && (this.delimiter = conf.delimiter);
          if (conf.maxListeners !== undefined2) {
            this._maxListeners = conf.maxListeners;
          }
          conf.wildcard && (this.wildcard = conf.wildcard);
          conf.newListener && (this._newListener = conf.newListener);
          conf.removeListener && (this._removeListener = conf.removeListener);
          conf.verboseMemoryLeak && (this.verboseMemoryLeak = conf.verboseMemoryLeak);
          conf.ignoreErrors && (this.ignoreErrors = conf.ignoreErrors);
          if (this.wildcard) {
            this.listenerTree = {};
          }
        }
      }
      function logPossibleMemoryLeak(count2, eventName) {
        var errorMsg = "(node) warning: possible EventEmitter memory leak detected. " + count2 + " listeners added. Use emitter.setMaxListeners() to increase limit.";
        if (this.verboseMemoryLeak) {
          errorMsg += " Event name: " + eventName + ".";
        }
        if (typeof process !== "undefined" && process.emitWarning) {
          var e = new Error(errorMsg);
          e.name = "MaxListenersExceededWarning";
          e.emitter = this;
          e.count = count2;
          process.emitWarning(e);
        } else {
          console.error(errorMsg);
          if (console.trace) {
            console.trace();
          }
        }
      }
      var toArray = function(a, b, c) {
        var n = arguments.length;
        switch (n) {
          case 0:
            return [];
          case 1:
            return [a];
          case 2:
            return [a, b];
          case 3:
            return [a, b, c];
          default:
            var arr = new Array(n);
            while (n--) {
              arr[n] = arguments[n];
            }
            return arr;
        }
      };
      function toObject(keys, values) {
        var obj = {};
        var key;
        var len = keys.length;
        var valuesCount = values ? values.length : 0;
        for (var i = 0; i < len; i++) {
          key = keys[i];
          obj[key] = i < valuesCount ? values[i] : undefined2;
        }
        return obj;
      }
      function TargetObserver(emitter, target, options) {
        this._emitter = emitter;
        this._target = target;
        this._listeners = {};
        this._listenersCount = 0;
        var on, off;
        if (options.on || options.off) {
          on = options.on;
          off = options.off;
        }
        if (target.addEventListener) {
          on = target.addEventListener;
          off = target.removeEventListener;
        } else if (target.addListener) {
          on = target.addListener;
          off = target.removeListener;
        } else if (target.on) {
          on = target.on;
          off = target.off;
        }
        if (!on && !off) {
          throw Error("target does not implement any known event API");
        }
        if (typeof on !== "function") {
          throw TypeError("on method must be a function");
        }
        if (typeof off !== "function") {
          throw TypeError("off method must be a function");
        }
        this._on = on;
        this._off = off;
        var _observers = emitter._observers;
        if (_observers) {
          _observers.push(this);
        } else {
          emitter._observers = [this];
        }
      }
      Object.assign(TargetObserver.prototype, {
        subscribe: function(event, localEvent, reducer) {
          var observer = this;
          var target = this._target;
          var emitter = this._emitter;
          var listeners = this._listeners;
          var handler = function() {
            var args = toArray.apply(null, arguments);
            var eventObj = {
              data: args,
              name: localEvent,
              original: event
            };
            if (reducer) {
              var result = reducer.call(target, eventObj);
              if (result !== false) {
                emitter.emit.apply(emitter, [eventObj.name].concat(args));
              }
              return;
            }
            emitter.emit.apply(emitter, [localEvent].concat(args));
          };
          if (listeners[event]) {
            throw Error("Event '" + event + "' is already listening");
          }
          this._listenersCount++;
          if (emitter._newListener && emitter._removeListener && !observer._onNewListener) {
            this._onNewListener = function(_event) {
              if (_event === localEvent && listeners[event] === null) {
                listeners[event] = handler;
                observer._on.call(target, event, handler);
              }
            };
            emitter.on("newListener", this._onNewListener);
            this._onRemoveListener = function(_event) {
              if (_event === localEvent && !emitter.hasListeners(_event) && listeners[event]) {
                listeners[event] = null;
                observer._off.call(target, event, handler);
              }
            };
            listeners[event] = null;
            emitter.on("removeListener", this._onRemoveListener);
          } else {
            listeners[event] = handler;
            observer._on.call(target, event, handler);
          }
        },
        unsubscribe: function(event) {
          var observer = this;
          var listeners = this._listeners;
          var emitter = this._emitter;
          var handler;
          var events;
          var off = this._off;
          var target = this._target;
          var i;
          if (event && typeof event !== "string") {
            throw TypeError("event must be a string");
          }
          function clearRefs() {
            if (observer._onNewListener) {
              emitter.off("newListener", observer._onNewListener);
              emitter.off("removeListener", observer._onRemoveListener);
              observer._onNewListener = null;
              observer._onRemoveListener = null;
            }
            var index = findTargetIndex.call(emitter, observer);
            emitter._observers.splice(index, 1);
          }
          if (event) {
            handler = listeners[event];
            if (!handler) return;
            off.call(target, event, handler);
            delete listeners[event];
            if (!--this._listenersCount) {
              clearRefs();
            }
          } else {
            events = ownKeys(listeners);
            i = events.length;
            while (i-- > 0) {
              event = events[i];
              off.call(target, event, listeners[event]);
            }
            this._listeners = {};
            this._listenersCount = 0;
            clearRefs();
          }
        }
      });
      function resolveOptions(options, schema, reducers, allowUnknown) {
        var computedOptions = Object.assign({}, schema);
        if (!options) return computedOptions;
        if (typeof options !== "object") {
          throw TypeError("options must be an object");
        }
        var keys = Object.keys(options);
        var length2 = keys.length;
        var option, value;
        var reducer;
        function reject(reason) {
          throw Error('Invalid "' + option + '" option value' + (reason ? ". Reason: " + reason : ""));
        }
        for (var i = 0; i < length2; i++) {
          option = keys[i];
          if (!allowUnknown && !hasOwnProperty.call(schema, option)) {
            throw Error('Unknown "' + option + '" option');
          }
          value = options[option];
          if (value !== undefined2) {
            reducer = reducers[option];
            computedOptions[option] = reducer ? reducer(value, reject) : value;
          }
        }
        return computedOptions;
      }
      function constructorReducer(value, reject) {
        if (typeof value !== "function" || !value.hasOwnProperty("prototype")) {
          reject("value must be a constructor");
        }
        return value;
      }
      function makeTypeReducer(types2) {
        var message = "value must be type of " + types2.join("|");
        var len = types2.length;
        var firstType = types2[0];
        var secondType = types2[1];
        if (len === 1) {
          return function(v, reject) {
            if (typeof v === firstType) {
              return v;
            }
            reject(message);
          };
        }
        if (len === 2) {
          return function(v, reject) {
            var kind = typeof v;
            if (kind === firstType || kind === secondType) return v;
            reject(message);
          };
        }
        return function(v, reject) {
          var kind = typeof v;
          var i = len;
          while (i-- > 0) {
            if (kind === types2[i]) return v;
          }
          reject(message);
        };
      }
      var functionReducer = makeTypeReducer(["function"]);
      var objectFunctionReducer = makeTypeReducer(["object", "function"]);
      function makeCancelablePromise(Promise2, executor, options) {
        var isCancelable;
        var callbacks;
        var timer = 0;
        var subscriptionClosed;
        var promise = new Promise2(function(resolve, reject, onCancel) {
          options = resolveOptions(options, {
            timeout: 0,
            overload: false
          }, {
            timeout: function(value, reject2) {
              value *= 1;
              if (typeof value !== "number" || value < 0 || !Number.isFinite(value)) {
                reject2("timeout must be a positive number");
              }
              return value;
            }
          });
          isCancelable = !options.overload && typeof Promise2.prototype.cancel === "function" && typeof onCancel === "function";
          function cleanup() {
            if (callbacks) {
              callbacks = null;
            }
            if (timer) {
              clearTimeout(timer);
              timer = 0;
            }
          }
          var _resolve = function(value) {
            cleanup();
            resolve(value);
          };
          var _reject = function(err) {
            cleanup();
            reject(err);
          };
          if (isCancelable) {
            executor(_resolve, _reject, onCancel);
          } else {
            callbacks = [function(reason) {
              _reject(reason || Error("canceled"));
            }];
            executor(_resolve, _reject, function(cb) {
              if (subscriptionClosed) {
                throw Error("Unable to subscribe on cancel event asynchronously");
              }
              if (typeof cb !== "function") {
                throw TypeError("onCancel callback must be a function");
              }
              callbacks.push(cb);
            });
            subscriptionClosed = true;
          }
          if (options.timeout > 0) {
            timer = setTimeout(function() {
              var reason = Error("timeout");
              reason.code = "ETIMEDOUT";
              timer = 0;
              promise.cancel(reason);
              reject(reason);
            }, options.timeout);
          }
        });
        if (!isCancelable) {
          promise.cancel = function(reason) {
            if (!callbacks) {
              return;
            }
            var length2 = callbacks.length;
            for (var i = 1; i < length2; i++) {
              callbacks[i](reason);
            }
            callbacks[0](reason);
            callbacks = null;
          };
        }
        return promise;
      }
      function findTargetIndex(observer) {
        var observers = this._observers;
        if (!observers) {
          return -1;
        }
        var len = observers.length;
        for (var i = 0; i < len; i++) {
          if (observers[i]._target === observer) return i;
        }
        return -1;
      }
      function searchListenerTree(handlers, type, tree, i, typeLength) {
        if (!tree) {
          return null;
        }
        if (i === 0) {
          var kind = typeof type;
          if (kind === "string") {
            var ns, n, l = 0, j = 0, delimiter = this.delimiter, dl = delimiter.length;
            if ((n = type.indexOf(delimiter)) !== -1) {
              ns = new Array(5);
              do {
                ns[l++] = type.slice(j, n);
                j = n + dl;
              } while ((n = type.indexOf(delimiter, j)) !== -1);
              ns[l++] = type.slice(j);
              type = ns;
              typeLength = l;
            } else {
              type = [type];
              typeLength = 1;
            }
          } else if (kind === "object") {
            typeLength = type.length;
          } else {
            type = [type];
            typeLength = 1;
          }
        }
        var listeners = null, branch, xTree, xxTree, isolatedBranch, endReached, currentType = type[i], nextType = type[i + 1], branches, _listeners;
        if (i === typeLength) {
          if (tree._listeners) {
            if (typeof tree._listeners === "function") {
              handlers && handlers.push(tree._listeners);
              listeners = [tree];
            } else {
              handlers && handlers.push.apply(handlers, tree._listeners);
              listeners = [tree];
            }
          }
        } else {
          if (currentType === "*") {
            branches = ownKeys(tree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                _listeners = searchListenerTree(handlers, type, tree[branch], i + 1, typeLength);
                if (_listeners) {
                  if (listeners) {
                    listeners.push.apply(listeners, _listeners);
                  } else {
                    listeners = _listeners;
                  }
                }
              }
            }
            return listeners;
          } else if (currentType === "**") {
            endReached = i + 1 === typeLength || i + 2 === typeLength && nextType === "*";
            if (endReached && tree._listeners) {
              listeners = searchListenerTree(handlers, type, tree, typeLength, typeLength);
            }
            branches = ownKeys(tree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                if (branch === "*" || branch === "**") {
                  if (tree[branch]._listeners && !endReached) {
                    _listeners = searchListenerTree(handlers, type, tree[branch], typeLength, typeLength);
                    if (_listeners) {
                      if (listeners) {
                        listeners.push.apply(listeners, _listeners);
                      } else {
                        listeners = _listeners;
                      }
                    }
                  }
                  _listeners = searchListenerTree(handlers, type, tree[branch], i, typeLength);
                } else if (branch === nextType) {
                  _listeners = searchListenerTree(handlers, type, tree[branch], i + 2, typeLength);
                } else {
                  _listeners = searchListenerTree(handlers, type, tree[branch], i, typeLength);
                }
                if (_listeners) {
                  if (listeners) {
                    listeners.push.apply(listeners, _listeners);
                  } else {
                    listeners = _listeners;
                  }
                }
              }
            }
            return listeners;
          } else if (tree[currentType]) {
            listeners = searchListenerTree(handlers, type, tree[currentType], i + 1, typeLength);
          }
        }
        xTree = tree["*"];
        if (xTree) {
          searchListenerTree(handlers, type, xTree, i + 1, typeLength);
        }
        xxTree = tree["**"];
        if (xxTree) {
          if (i < typeLength) {
            if (xxTree._listeners) {
              searchListenerTree(handlers, type, xxTree, typeLength, typeLength);
            }
            branches = ownKeys(xxTree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                if (branch === nextType) {
                  searchListenerTree(handlers, type, xxTree[branch], i + 2, typeLength);
                } else if (branch === currentType) {
                  searchListenerTree(handlers, type, xxTree[branch], i + 1, typeLength);
                } else {
                  isolatedBranch = {};
                  isolatedBranch[branch] = xxTree[branch];
                  searchListenerTree(handlers, type, { "**": isolatedBranch }, i + 1, typeLength);
                }
              }
            }
          } else if (xxTree._listeners) {
            searchListenerTree(handlers, type, xxTree, typeLength, typeLength);
          } else if (xxTree["*"] && xxTree["*"]._listeners) {
            searchListenerTree(handlers, type, xxTree["*"], typeLength, typeLength);
          }
        }
        return listeners;
      }
      function growListenerTree(type, listener, prepend) {
        var len = 0, j = 0, i, delimiter = this.delimiter, dl = delimiter.length, ns;
        if (typeof type === "string") {
          if ((i = type.indexOf(delimiter)) !== -1) {
            ns = new Array(5);
            do {
              ns[len++] = type.slice(j, i);
              j = i + dl;
            } while ((i = type.indexOf(delimiter, j)) !== -1);
            ns[len++] = type.slice(j);
          } else {
            ns = [type];
            len = 1;
          }
        } else {
          ns = type;
          len = type.length;
        }
        if (len > 1) {
          for (i = 0; i + 1 < len; i++) {
            if (ns[i] === "**" && ns[i + 1] === "**") {
              return;
            }
          }
        }
        var tree = this.listenerTree, name;
        for (i = 0; i < len; i++) {
          name = ns[i];
          tree = tree[name] || (tree[name] = {});
          if (i === len - 1) {
            if (!tree._listeners) {
              tree._listeners = listener;
            } else {
              if (typeof tree._listeners === "function") {
                tree._listeners = [tree._listeners];
              }
              if (prepend) {
                tree._listeners.unshift(listener);
              } else {
                tree._listeners.push(listener);
              }
              if (!tree._listeners.warned && this._maxListeners > 0 && tree._listeners.length > this._maxListeners) {
                tree._listeners.warned = true;
                logPossibleMemoryLeak.call(this, tree._listeners.length, name);
              }
            }
            return true;
          }
        }
        return true;
      }
      function collectTreeEvents(tree, events, root, asArray) {
        var branches = ownKeys(tree);
        var i = branches.length;
        var branch, branchName, path;
        var hasListeners = tree["_listeners"];
        var isArrayPath;
        while (i-- > 0) {
          branchName = branches[i];
          branch = tree[branchName];
          if (branchName === "_listeners") {
            path = root;
          } else {
            path = root ? root.concat(branchName) : [branchName];
          }
          isArrayPath = asArray || typeof branchName === "symbol";
          hasListeners && events.push(isArrayPath ? path : path.join(this.delimiter));
          if (typeof branch === "object") {
            collectTreeEvents.call(this, branch, events, path, isArrayPath);
          }
        }
        return events;
      }
      function recursivelyGarbageCollect(root) {
        var keys = ownKeys(root);
        var i = keys.length;
        var obj, key, flag;
        while (i-- > 0) {
          key = keys[i];
          obj = root[key];
          if (obj) {
            flag = true;
            if (key !== "_listeners" && !recursivelyGarbageCollect(obj)) {
              delete root[key];
            }
          }
        }
        return flag;
      }
      function Listener(emitter, event, listener) {
        this.emitter = emitter;
        this.event = event;
        this.listener = listener;
      }
      Listener.prototype.off = function() {
        this.emitter.off(this.event, this.listener);
        return this;
      };
      function setupListener(event, listener, options) {
        if (options === true) {
          promisify = true;
        } else if (options === false) {
          async = true;
        } else {
          if (!options || typeof options !== "object") {
            throw TypeError("options should be an object or true");
          }
          var async = options.async;
          var promisify = options.promisify;
          var nextTick = options.nextTick;
          var objectify = options.objectify;
        }
        if (async || nextTick || promisify) {
          var _listener = listener;
          var _origin = listener._origin || listener;
          if (nextTick && !nextTickSupported) {
            throw Error("process.nextTick is not supported");
          }
          if (promisify === undefined2) {
            promisify = listener.constructor.name === "AsyncFunction";
          }
          listener = function() {
            var args = arguments;
            var context = this;
            var event2 = this.event;
            return promisify ? nextTick ? Promise.resolve() : new Promise(function(resolve) {
              _setImmediate(resolve);
            }).then(function() {
              context.event = event2;
              return _listener.apply(context, args);
            }) : (nextTick ? process.nextTick : _setImmediate)(function() {
              context.event = event2;
              _listener.apply(context, args);
            });
          };
          listener._async = true;
          listener._origin = _origin;
        }
        return [listener, objectify ? new Listener(this, event, listener) : this];
      }
      function EventEmitter(conf) {
        this._events = {};
        this._newListener = false;
        this._removeListener = false;
        this.verboseMemoryLeak = false;
        configure.call(this, conf);
      }
      EventEmitter.EventEmitter2 = EventEmitter;
      EventEmitter.prototype.listenTo = function(target, events, options) {
        if (typeof target !== "object") {
          throw TypeError("target musts be an object");
        }
        var emitter = this;
        options = resolveOptions(options, {
          on: undefined2,
          off: undefined2,
          reducers: undefined2
        }, {
          on: functionReducer,
          off: functionReducer,
          reducers: objectFunctionReducer
        });
        function listen(events2) {
          if (typeof events2 !== "object") {
            throw TypeError("events must be an object");
          }
          var reducers = options.reducers;
          var index = findTargetIndex.call(emitter, target);
          var observer;
          if (index === -1) {
            observer = new TargetObserver(emitter, target, options);
          } else {
            observer = emitter._observers[index];
          }
          var keys = ownKeys(events2);
          var len = keys.length;
          var event;
          var isSingleReducer = typeof reducers === "function";
          for (var i = 0; i < len; i++) {
            event = keys[i];
            observer.subscribe(
              event,
              events2[event] || event,
              isSingleReducer ? reducers : reducers && reducers[event]
            );
          }
        }
        isArray(events) ? listen(toObject(events)) : typeof events === "string" ? listen(toObject(events.split(/\s+/))) : listen(events);
        return this;
      };
      EventEmitter.prototype.stopListeningTo = function(target, event) {
        var observers = this._observers;
        if (!observers) {
          return false;
        }
        var i = observers.length;
        var observer;
        var matched = false;
        if (target && typeof target !== "object") {
          throw TypeError("target should be an object");
        }
        while (i-- > 0) {
          observer = observers[i];
          if (!target || observer._target === target) {
            observer.unsubscribe(event);
            matched = true;
          }
        }
        return matched;
      };
      EventEmitter.prototype.delimiter = ".";
      EventEmitter.prototype.setMaxListeners = function(n) {
        if (n !== undefined2) {
          this._maxListeners = n;
          if (!this._conf) this._conf = {};
          this._conf.maxListeners = n;
        }
      };
      EventEmitter.prototype.getMaxListeners = function() {
        return this._maxListeners;
      };
      EventEmitter.prototype.event = "";
      EventEmitter.prototype.once = function(event, fn, options) {
        return this._once(event, fn, false, options);
      };
      EventEmitter.prototype.prependOnceListener = function(event, fn, options) {
        return this._once(event, fn, true, options);
      };
      EventEmitter.prototype._once = function(event, fn, prepend, options) {
        return this._many(event, 1, fn, prepend, options);
      };
      EventEmitter.prototype.many = function(event, ttl, fn, options) {
        return this._many(event, ttl, fn, false, options);
      };
      EventEmitter.prototype.prependMany = function(event, ttl, fn, options) {
        return this._many(event, ttl, fn, true, options);
      };
      EventEmitter.prototype._many = function(event, ttl, fn, prepend, options) {
        var self = this;
        if (typeof fn !== "function") {
          throw new Error("many only accepts instances of Function");
        }
        function listener() {
          if (--ttl === 0) {
            self.off(event, listener);
          }
          return fn.apply(this, arguments);
        }
        listener._origin = fn;
        return this._on(event, listener, prepend, options);
      };
      EventEmitter.prototype.emit = function() {
        if (!this._events && !this._all) {
          return false;
        }
        this._events || init.call(this);
        var type = arguments[0], ns, wildcard = this.wildcard;
        var args, l, i, j, containsSymbol;
        if (type === "newListener" && !this._newListener) {
          if (!this._events.newListener) {
            return false;
          }
        }
        if (wildcard) {
          ns = type;
          if (type !== "newListener" && type !== "removeListener") {
            if (typeof type === "object") {
              l = type.length;
              if (symbolsSupported) {
                for (i = 0; i < l; i++) {
                  if (typeof type[i] === "symbol") {
                    containsSymbol = true;
                    break;
                  }
                }
              }
              if (!containsSymbol) {
                type = type.join(this.delimiter);
              }
            }
          }
        }
        var al = arguments.length;
        var handler;
        if (this._all && this._all.length) {
          handler = this._all.slice();
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                handler[i].call(this, type);
                break;
              case 2:
                handler[i].call(this, type, arguments[1]);
                break;
              case 3:
                handler[i].call(this, type, arguments[1], arguments[2]);
                break;
              default:
                handler[i].apply(this, arguments);
            }
          }
        }
        if (wildcard) {
          handler = [];
          searchListenerTree.call(this, handler, ns, this.listenerTree, 0, l);
        } else {
          handler = this._events[type];
          if (typeof handler === "function") {
            this.event = type;
            switch (al) {
              case 1:
                handler.call(this);
                break;
              case 2:
                handler.call(this, arguments[1]);
                break;
              case 3:
                handler.call(this, arguments[1], arguments[2]);
                break;
              default:
                args = new Array(al - 1);
                for (j = 1; j < al; j++) args[j - 1] = arguments[j];
                handler.apply(this, args);
            }
            return true;
          } else if (handler) {
            handler = handler.slice();
          }
        }
        if (handler && handler.length) {
          if (al > 3) {
            args = new Array(al - 1);
            for (j = 1; j < al; j++) args[j - 1] = arguments[j];
          }
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                handler[i].call(this);
                break;
              case 2:
                handler[i].call(this, arguments[1]);
                break;
              case 3:
                handler[i].call(this, arguments[1], arguments[2]);
                break;
              default:
                handler[i].apply(this, args);
            }
          }
          return true;
        } else if (!this.ignoreErrors && !this._all && type === "error") {
          if (arguments[1] instanceof Error) {
            throw arguments[1];
          } else {
            throw new Error("Uncaught, unspecified 'error' event.");
          }
        }
        return !!this._all;
      };
      EventEmitter.prototype.emitAsync = function() {
        if (!this._events && !this._all) {
          return false;
        }
        this._events || init.call(this);
        var type = arguments[0], wildcard = this.wildcard, ns, containsSymbol;
        var args, l, i, j;
        if (type === "newListener" && !this._newListener) {
          if (!this._events.newListener) {
            return Promise.resolve([false]);
          }
        }
        if (wildcard) {
          ns = type;
          if (type !== "newListener" && type !== "removeListener") {
            if (typeof type === "object") {
              l = type.length;
              if (symbolsSupported) {
                for (i = 0; i < l; i++) {
                  if (typeof type[i] === "symbol") {
                    containsSymbol = true;
                    break;
                  }
                }
              }
              if (!containsSymbol) {
                type = type.join(this.delimiter);
              }
            }
          }
        }
        var promises = [];
        var al = arguments.length;
        var handler;
        if (this._all) {
          for (i = 0, l = this._all.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                promises.push(this._all[i].call(this, type));
                break;
              case 2:
                promises.push(this._all[i].call(this, type, arguments[1]));
                break;
              case 3:
                promises.push(this._all[i].call(this, type, arguments[1], arguments[2]));
                break;
              default:
                promises.push(this._all[i].apply(this, arguments));
            }
          }
        }
        if (wildcard) {
          handler = [];
          searchListenerTree.call(this, handler, ns, this.listenerTree, 0);
        } else {
          handler = this._events[type];
        }
        if (typeof handler === "function") {
          this.event = type;
          switch (al) {
            case 1:
              promises.push(handler.call(this));
              break;
            case 2:
              promises.push(handler.call(this, arguments[1]));
              break;
            case 3:
              promises.push(handler.call(this, arguments[1], arguments[2]));
              break;
            default:
              args = new Array(al - 1);
              for (j = 1; j < al; j++) args[j - 1] = arguments[j];
              promises.push(handler.apply(this, args));
          }
        } else if (handler && handler.length) {
          handler = handler.slice();
          if (al > 3) {
            args = new Array(al - 1);
            for (j = 1; j < al; j++) args[j - 1] = arguments[j];
          }
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                promises.push(handler[i].call(this));
                break;
              case 2:
                promises.push(handler[i].call(this, arguments[1]));
                break;
              case 3:
                promises.push(handler[i].call(this, arguments[1], arguments[2]));
                break;
              default:
                promises.push(handler[i].apply(this, args));
            }
          }
        } else if (!this.ignoreErrors && !this._all && type === "error") {
          if (arguments[1] instanceof Error) {
            return Promise.reject(arguments[1]);
          } else {
            return Promise.reject("Uncaught, unspecified 'error' event.");
          }
        }
        return Promise.all(promises);
      };
      EventEmitter.prototype.on = function(type, listener, options) {
        return this._on(type, listener, false, options);
      };
      EventEmitter.prototype.prependListener = function(type, listener, options) {
        return this._on(type, listener, true, options);
      };
      EventEmitter.prototype.onAny = function(fn) {
        return this._onAny(fn, false);
      };
      EventEmitter.prototype.prependAny = function(fn) {
        return this._onAny(fn, true);
      };
      EventEmitter.prototype.addListener = EventEmitter.prototype.on;
      EventEmitter.prototype._onAny = function(fn, prepend) {
        if (typeof fn !== "function") {
          throw new Error("onAny only accepts instances of Function");
        }
        if (!this._all) {
          this._all = [];
        }
        if (prepend) {
          this._all.unshift(fn);
        } else {
          this._all.push(fn);
        }
        return this;
      };
      EventEmitter.prototype._on = function(type, listener, prepend, options) {
        if (typeof type === "function") {
          this._onAny(type, listener);
          return this;
        }
        if (typeof listener !== "function") {
          throw new Error("on only accepts instances of Function");
        }
        this._events || init.call(this);
        var returnValue = this, temp;
        if (options !== undefined2) {
          temp = setupListener.call(this, type, listener, options);
          listener = temp[0];
          returnValue = temp[1];
        }
        if (this._newListener) {
          this.emit("newListener", type, listener);
        }
        if (this.wildcard) {
          growListenerTree.call(this, type, listener, prepend);
          return returnValue;
        }
        if (!this._events[type]) {
          this._events[type] = listener;
        } else {
          if (typeof this._events[type] === "function") {
            this._events[type] = [this._events[type]];
          }
          if (prepend) {
            this._events[type].unshift(listener);
          } else {
            this._events[type].push(listener);
          }
          if (!this._events[type].warned && this._maxListeners > 0 && this._events[type].length > this._maxListeners) {
            this._events[type].warned = true;
            logPossibleMemoryLeak.call(this, this._events[type].length, type);
          }
        }
        return returnValue;
      };
      EventEmitter.prototype.off = function(type, listener) {
        if (typeof listener !== "function") {
          throw new Error("removeListener only takes instances of Function");
        }
        var handlers, leafs = [];
        if (this.wildcard) {
          var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
          leafs = searchListenerTree.call(this, null, ns, this.listenerTree, 0);
          if (!leafs) return this;
        } else {
          if (!this._events[type]) return this;
          handlers = this._events[type];
          leafs.push({ _listeners: handlers });
        }
        for (var iLeaf = 0; iLeaf < leafs.length; iLeaf++) {
          var leaf = leafs[iLeaf];
          handlers = leaf._listeners;
          if (isArray(handlers)) {
            var position = -1;
            for (var i = 0, length2 = handlers.length; i < length2; i++) {
              if (handlers[i] === listener || handlers[i].listener && handlers[i].listener === listener || handlers[i]._origin && handlers[i]._origin === listener) {
                position = i;
                break;
              }
            }
            if (position < 0) {
              continue;
            }
            if (this.wildcard) {
              leaf._listeners.splice(position, 1);
            } else {
              this._events[type].splice(position, 1);
            }
            if (handlers.length === 0) {
              if (this.wildcard) {
                delete leaf._listeners;
              } else {
                delete this._events[type];
              }
            }
            if (this._removeListener)
              this.emit("removeListener", type, listener);
            return this;
          } else if (handlers === listener || handlers.listener && handlers.listener === listener || handlers._origin && handlers._origin === listener) {
            if (this.wildcard) {
              delete leaf._listeners;
            } else {
              delete this._events[type];
            }
            if (this._removeListener)
              this.emit("removeListener", type, listener);
          }
        }
        this.listenerTree && recursivelyGarbageCollect(this.listenerTree);
        return this;
      };
      EventEmitter.prototype.offAny = function(fn) {
        var i = 0, l = 0, fns;
        if (fn && this._all && this._all.length > 0) {
          fns = this._all;
          for (i = 0, l = fns.length; i < l; i++) {
            if (fn === fns[i]) {
              fns.splice(i, 1);
              if (this._removeListener)
                this.emit("removeListenerAny", fn);
              return this;
            }
          }
        } else {
          fns = this._all;
          if (this._removeListener) {
            for (i = 0, l = fns.length; i < l; i++)
              this.emit("removeListenerAny", fns[i]);
          }
          this._all = [];
        }
        return this;
      };
      EventEmitter.prototype.removeListener = EventEmitter.prototype.off;
      EventEmitter.prototype.removeAllListeners = function(type) {
        if (type === undefined2) {
          !this._events || init.call(this);
          return this;
        }
        if (this.wildcard) {
          var leafs = searchListenerTree.call(this, null, type, this.listenerTree, 0), leaf, i;
          if (!leafs) return this;
          for (i = 0; i < leafs.length; i++) {
            leaf = leafs[i];
            leaf._listeners = null;
          }
          this.listenerTree && recursivelyGarbageCollect(this.listenerTree);
        } else if (this._events) {
          this._events[type] = null;
        }
        return this;
      };
      EventEmitter.prototype.listeners = function(type) {
        var _events = this._events;
        var keys, listeners, allListeners;
        var i;
        var listenerTree;
        if (type === undefined2) {
          if (this.wildcard) {
            throw Error("event name required for wildcard emitter");
          }
          if (!_events) {
            return [];
          }
          keys = ownKeys(_events);
          i = keys.length;
          allListeners = [];
          while (i-- > 0) {
            listeners = _events[keys[i]];
            if (typeof listeners === "function") {
              allListeners.push(listeners);
            } else {
              allListeners.push.apply(allListeners, listeners);
            }
          }
          return allListeners;
        } else {
          if (this.wildcard) {
            listenerTree = this.listenerTree;
            if (!listenerTree) return [];
            var handlers = [];
            var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
            searchListenerTree.call(this, handlers, ns, listenerTree, 0);
            return handlers;
          }
          if (!_events) {
            return [];
          }
          listeners = _events[type];
          if (!listeners) {
            return [];
          }
          return typeof listeners === "function" ? [listeners] : listeners;
        }
      };
      EventEmitter.prototype.eventNames = function(nsAsArray) {
        var _events = this._events;
        return this.wildcard ? collectTreeEvents.call(this, this.listenerTree, [], null, nsAsArray) : _events ? ownKeys(_events) : [];
      };
      EventEmitter.prototype.listenerCount = function(type) {
        return this.listeners(type).length;
      };
      EventEmitter.prototype.hasListeners = function(type) {
        if (this.wildcard) {
          var handlers = [];
          var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
          searchListenerTree.call(this, handlers, ns, this.listenerTree, 0);
          return handlers.length > 0;
        }
        var _events = this._events;
        var _all = this._all;
        return !!(_all && _all.length || _events && (type === undefined2 ? ownKeys(_events).length : _events[type]));
      };
      EventEmitter.prototype.listenersAny = function() {
        if (this._all) {
          return this._all;
        } else {
          return [];
        }
      };
      EventEmitter.prototype.waitFor = function(event, options) {
        var self = this;
        var type = typeof options;
        if (type === "number") {
          options = { timeout: options };
        } else if (type === "function") {
          options = { filter: options };
        }
        options = resolveOptions(options, {
          timeout: 0,
          filter: undefined2,
          handleError: false,
          Promise,
          overload: false
        }, {
          filter: functionReducer,
          Promise: constructorReducer
        });
        return makeCancelablePromise(options.Promise, function(resolve, reject, onCancel) {
          function listener() {
            var filter = options.filter;
            if (filter && !filter.apply(self, arguments)) {
              return;
            }
            self.off(event, listener);
            if (options.handleError) {
              var err = arguments[0];
              err ? reject(err) : resolve(toArray.apply(null, arguments).slice(1));
            } else {
              resolve(toArray.apply(null, arguments));
            }
          }
          onCancel(function() {
            self.off(event, listener);
          });
          self._on(event, listener, false);
        }, {
          timeout: options.timeout,
          overload: options.overload
        });
      };
      function once2(emitter, name, options) {
        options = resolveOptions(options, {
          Promise,
          timeout: 0,
          overload: false
        }, {
          Promise: constructorReducer
        });
        var _Promise = options.Promise;
        return makeCancelablePromise(_Promise, function(resolve, reject, onCancel) {
          var handler;
          if (typeof emitter.addEventListener === "function") {
            handler = function() {
              resolve(toArray.apply(null, arguments));
            };
            onCancel(function() {
              emitter.removeEventListener(name, handler);
            });
            emitter.addEventListener(
              name,
              handler,
              { once: true }
            );
            return;
          }
          var eventListener = function() {
            errorListener && emitter.removeListener("error", errorListener);
            resolve(toArray.apply(null, arguments));
          };
          var errorListener;
          if (name !== "error") {
            errorListener = function(err) {
              emitter.removeListener(name, eventListener);
              reject(err);
            };
            emitter.once("error", errorListener);
          }
          onCancel(function() {
            errorListener && emitter.removeListener("error", errorListener);
            emitter.removeListener(name, eventListener);
          });
          emitter.once(name, eventListener);
        }, {
          timeout: options.timeout,
          overload: options.overload
        });
      }
      var prototype = EventEmitter.prototype;
      Object.defineProperties(EventEmitter, {
        defaultMaxListeners: {
          get: function() {
            return prototype._maxListeners;
          },
          set: function(n) {
            if (typeof n !== "number" || n < 0 || Number.isNaN(n)) {
              throw TypeError("n must be a non-negative number");
            }
            prototype._maxListeners = n;
          },
          enumerable: true
        },
        once: {
          value: once2,
          writable: true,
          configurable: true
        }
      });
      Object.defineProperties(prototype, {
        _maxListeners: {
          value: defaultMaxListeners,
          writable: true,
          configurable: true
        },
        _observers: { value: null, writable: true, configurable: true }
      });
      if (typeof define === "function" && define.amd) {
        define(function() {
          return EventEmitter;
        });
      } else if (typeof exports === "object") {
        module.exports = EventEmitter;
      } else {
        var _global = new Function("", "return this")();
        _global.EventEmitter2 = EventEmitter;
      }
    })();
  }
});

// node_modules/json-rules-engine/dist/rule.js
var require_rule = __commonJS({
  "node_modules/json-rules-engine/dist/rule.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _condition = require_condition();
    var _condition2 = _interopRequireDefault(_condition);
    var _ruleResult = require_rule_result();
    var _ruleResult2 = _interopRequireDefault(_ruleResult);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _clone = require_clone();
    var _clone2 = _interopRequireDefault(_clone);
    var _eventemitter = require_eventemitter2();
    var _eventemitter2 = _interopRequireDefault(_eventemitter);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call4) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call4 && (typeof call4 === "object" || typeof call4 === "function") ? call4 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var Rule = (function(_EventEmitter) {
      _inherits(Rule2, _EventEmitter);
      function Rule2(options) {
        _classCallCheck(this, Rule2);
        var _this = _possibleConstructorReturn(this, (Rule2.__proto__ || Object.getPrototypeOf(Rule2)).call(this));
        if (typeof options === "string") {
          options = JSON.parse(options);
        }
        if (options && options.conditions) {
          _this.setConditions(options.conditions);
        }
        if (options && options.onSuccess) {
          _this.on("success", options.onSuccess);
        }
        if (options && options.onFailure) {
          _this.on("failure", options.onFailure);
        }
        if (options && (options.name || options.name === 0)) {
          _this.setName(options.name);
        }
        var priority = options && options.priority || 1;
        _this.setPriority(priority);
        var event = options && options.event || { type: "unknown" };
        _this.setEvent(event);
        return _this;
      }
      _createClass(Rule2, [{
        key: "setPriority",
        value: function setPriority(priority) {
          priority = parseInt(priority, 10);
          if (priority <= 0) throw new Error("Priority must be greater than zero");
          this.priority = priority;
          return this;
        }
        /**
         * Sets the name of the rule
         * @param {any} name - any truthy input and zero is allowed
         */
      }, {
        key: "setName",
        value: function setName(name) {
          if (!name && name !== 0) {
            throw new Error('Rule "name" must be defined');
          }
          this.name = name;
          return this;
        }
        /**
         * Sets the conditions to run when evaluating the rule.
         * @param {object} conditions - conditions, root element must be a boolean operator
         */
      }, {
        key: "setConditions",
        value: function setConditions(conditions2) {
          if (!Object.prototype.hasOwnProperty.call(conditions2, "all") && !Object.prototype.hasOwnProperty.call(conditions2, "any") && !Object.prototype.hasOwnProperty.call(conditions2, "not") && !Object.prototype.hasOwnProperty.call(conditions2, "condition")) {
            throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');
          }
          this.conditions = new _condition2.default(conditions2);
          return this;
        }
        /**
         * Sets the event to emit when the conditions evaluate truthy
         * @param {object} event - event to emit
         * @param {string} event.type - event name to emit on
         * @param {string} event.params - parameters to emit as the argument of the event emission
         */
      }, {
        key: "setEvent",
        value: function setEvent(event) {
          if (!event) throw new Error("Rule: setEvent() requires event object");
          if (!Object.prototype.hasOwnProperty.call(event, "type")) {
            throw new Error('Rule: setEvent() requires event object with "type" property');
          }
          this.ruleEvent = {
            type: event.type
          };
          this.event = this.ruleEvent;
          if (event.params) this.ruleEvent.params = event.params;
          return this;
        }
        /**
         * returns the event object
         * @returns {Object} event
         */
      }, {
        key: "getEvent",
        value: function getEvent() {
          return this.ruleEvent;
        }
        /**
         * returns the priority
         * @returns {Number} priority
         */
      }, {
        key: "getPriority",
        value: function getPriority() {
          return this.priority;
        }
        /**
         * returns the event object
         * @returns {Object} event
         */
      }, {
        key: "getConditions",
        value: function getConditions() {
          return this.conditions;
        }
        /**
         * returns the engine object
         * @returns {Object} engine
         */
      }, {
        key: "getEngine",
        value: function getEngine() {
          return this.engine;
        }
        /**
         * Sets the engine to run the rules under
         * @param {object} engine
         * @returns {Rule}
         */
      }, {
        key: "setEngine",
        value: function setEngine(engine) {
          this.engine = engine;
          return this;
        }
      }, {
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {
            conditions: this.conditions.toJSON(false),
            priority: this.priority,
            event: this.ruleEvent,
            name: this.name
          };
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
        /**
         * Priorizes an array of conditions based on "priority"
         *   When no explicit priority is provided on the condition itself, the condition's priority is determine by its fact
         * @param  {Condition[]} conditions
         * @return {Condition[][]} prioritized two-dimensional array of conditions
         *    Each outer array element represents a single priority(integer).  Inner array is
         *    all conditions with that priority.
         */
      }, {
        key: "prioritizeConditions",
        value: function prioritizeConditions(conditions2) {
          var _this2 = this;
          var factSets = conditions2.reduce(function(sets, condition) {
            var priority = condition.priority;
            if (!priority) {
              var fact = _this2.engine.getFact(condition.fact);
              priority = fact && fact.priority || 1;
            }
            if (!sets[priority]) sets[priority] = [];
            sets[priority].push(condition);
            return sets;
          }, {});
          return Object.keys(factSets).sort(function(a, b) {
            return Number(a) > Number(b) ? -1 : 1;
          }).map(function(priority) {
            return factSets[priority];
          });
        }
        /**
         * Evaluates the rule, starting with the root boolean operator and recursing down
         * All evaluation is done within the context of an almanac
         * @return {Promise(RuleResult)} rule evaluation result
         */
      }, {
        key: "evaluate",
        value: function evaluate3(almanac) {
          var _this3 = this;
          var ruleResult = new _ruleResult2.default(this.conditions, this.ruleEvent, this.priority, this.name);
          var evaluateCondition = function evaluateCondition2(condition) {
            if (condition.isConditionReference()) {
              return realize(condition);
            } else if (condition.isBooleanOperator()) {
              var subConditions = condition[condition.operator];
              var comparisonPromise = void 0;
              if (condition.operator === "all") {
                comparisonPromise = all2(subConditions);
              } else if (condition.operator === "any") {
                comparisonPromise = any(subConditions);
              } else {
                comparisonPromise = not3(subConditions);
              }
              return comparisonPromise.then(function(comparisonValue) {
                var passes2 = comparisonValue === true;
                condition.result = passes2;
                return passes2;
              });
            } else {
              return condition.evaluate(almanac, _this3.engine.operators).then(function(evaluationResult) {
                var passes2 = evaluationResult.result;
                condition.factResult = evaluationResult.leftHandSideValue;
                condition.valueResult = evaluationResult.rightHandSideValue;
                condition.result = passes2;
                return passes2;
              });
            }
          };
          var evaluateConditions = function evaluateConditions2(conditions2, method) {
            if (!Array.isArray(conditions2)) conditions2 = [conditions2];
            return Promise.all(conditions2.map(function(condition) {
              return evaluateCondition(condition);
            })).then(function(conditionResults) {
              (0, _debug2.default)("rule::evaluateConditions", { results: conditionResults });
              return method.call(conditionResults, function(result) {
                return result === true;
              });
            });
          };
          var prioritizeAndRun = function prioritizeAndRun2(conditions2, operator) {
            if (conditions2.length === 0) {
              return Promise.resolve(true);
            }
            if (conditions2.length === 1) {
              return evaluateCondition(conditions2[0]);
            }
            var orderedSets = _this3.prioritizeConditions(conditions2);
            var cursor = Promise.resolve(operator === "all");
            var _loop = function _loop2(i2) {
              var set = orderedSets[i2];
              cursor = cursor.then(function(setResult) {
                return operator === "any" ? setResult || evaluateConditions(set, Array.prototype.some) : setResult && evaluateConditions(set, Array.prototype.every);
              });
            };
            for (var i = 0; i < orderedSets.length; i++) {
              _loop(i);
            }
            return cursor;
          };
          var any = function any2(conditions2) {
            return prioritizeAndRun(conditions2, "any");
          };
          var all2 = function all3(conditions2) {
            return prioritizeAndRun(conditions2, "all");
          };
          var not3 = function not4(condition) {
            return prioritizeAndRun([condition], "not").then(function(result) {
              return !result;
            });
          };
          var realize = function realize2(conditionReference2) {
            var condition = _this3.engine.conditions.get(conditionReference2.condition);
            if (!condition) {
              if (_this3.engine.allowUndefinedConditions) {
                conditionReference2.result = false;
                return Promise.resolve(false);
              } else {
                throw new Error("No condition " + conditionReference2.condition + " exists");
              }
            } else {
              delete conditionReference2.condition;
              Object.assign(conditionReference2, (0, _clone2.default)(condition));
              return evaluateCondition(conditionReference2);
            }
          };
          var processResult = function processResult2(result) {
            ruleResult.setResult(result);
            var processEvent = Promise.resolve();
            if (_this3.engine.replaceFactsInEventParams) {
              processEvent = ruleResult.resolveEventParams(almanac);
            }
            var event = result ? "success" : "failure";
            return processEvent.then(function() {
              return _this3.emitAsync(event, ruleResult.event, almanac, ruleResult);
            }).then(function() {
              return ruleResult;
            });
          };
          if (ruleResult.conditions.any) {
            return any(ruleResult.conditions.any).then(function(result) {
              return processResult(result);
            });
          } else if (ruleResult.conditions.all) {
            return all2(ruleResult.conditions.all).then(function(result) {
              return processResult(result);
            });
          } else if (ruleResult.conditions.not) {
            return not3(ruleResult.conditions.not).then(function(result) {
              return processResult(result);
            });
          } else {
            return realize(ruleResult.conditions).then(function(result) {
              return processResult(result);
            });
          }
        }
      }]);
      return Rule2;
    })(_eventemitter2.default);
    exports.default = Rule;
  }
});

// node_modules/json-rules-engine/dist/errors.js
var require_errors = __commonJS({
  "node_modules/json-rules-engine/dist/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call4) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call4 && (typeof call4 === "object" || typeof call4 === "function") ? call4 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var UndefinedFactError = exports.UndefinedFactError = (function(_Error) {
      _inherits(UndefinedFactError2, _Error);
      function UndefinedFactError2() {
        var _ref;
        _classCallCheck(this, UndefinedFactError2);
        for (var _len = arguments.length, props = Array(_len), _key = 0; _key < _len; _key++) {
          props[_key] = arguments[_key];
        }
        var _this = _possibleConstructorReturn(this, (_ref = UndefinedFactError2.__proto__ || Object.getPrototypeOf(UndefinedFactError2)).call.apply(_ref, [this].concat(props)));
        _this.code = "UNDEFINED_FACT";
        return _this;
      }
      return UndefinedFactError2;
    })(Error);
  }
});

// stub:jsonpath-plus
var jsonpath_plus_exports = {};
__export(jsonpath_plus_exports, {
  JSONPath: () => JSONPath
});
function JSONPath() {
  throw new Error("jsonpath-plus is not part of this bundle");
}
var init_jsonpath_plus = __esm({
  "stub:jsonpath-plus"() {
  }
});

// node_modules/json-rules-engine/dist/almanac.js
var require_almanac = __commonJS({
  "node_modules/json-rules-engine/dist/almanac.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _errors = require_errors();
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _jsonpathPlus = (init_jsonpath_plus(), __toCommonJS(jsonpath_plus_exports));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function defaultPathResolver(value, path) {
      return (0, _jsonpathPlus.JSONPath)({ path, json: value, wrap: false });
    }
    var Almanac = (function() {
      function Almanac2() {
        var options = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
        _classCallCheck(this, Almanac2);
        this.factMap = /* @__PURE__ */ new Map();
        this.factResultsCache = /* @__PURE__ */ new Map();
        this.allowUndefinedFacts = Boolean(options.allowUndefinedFacts);
        this.pathResolver = options.pathResolver || defaultPathResolver;
        this.events = { success: [], failure: [] };
        this.ruleResults = [];
      }
      _createClass(Almanac2, [{
        key: "addEvent",
        value: function addEvent(event, outcome) {
          if (!outcome) throw new Error('outcome required: "success" | "failure"]');
          this.events[outcome].push(event);
        }
        /**
         * retrieve successful events
         */
      }, {
        key: "getEvents",
        value: function getEvents() {
          var outcome = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
          if (outcome) return this.events[outcome];
          return this.events.success.concat(this.events.failure);
        }
        /**
         * Adds a rule result
         * @param {Object} event
         */
      }, {
        key: "addResult",
        value: function addResult(ruleResult) {
          this.ruleResults.push(ruleResult);
        }
        /**
         * retrieve successful events
         */
      }, {
        key: "getResults",
        value: function getResults() {
          return this.ruleResults;
        }
        /**
         * Retrieve fact by id, raising an exception if it DNE
         * @param  {String} factId
         * @return {Fact}
         */
      }, {
        key: "_getFact",
        value: function _getFact(factId) {
          return this.factMap.get(factId);
        }
        /**
         * Registers fact with the almanac
         * @param {[type]} fact [description]
         */
      }, {
        key: "_addConstantFact",
        value: function _addConstantFact(fact) {
          this.factMap.set(fact.id, fact);
          this._setFactValue(fact, {}, fact.value);
        }
        /**
         * Sets the computed value of a fact
         * @param {Fact} fact
         * @param {Object} params - values for differentiating this fact value from others, used for cache key
         * @param {Mixed} value - computed value
         */
      }, {
        key: "_setFactValue",
        value: function _setFactValue(fact, params, value) {
          var cacheKey = fact.getCacheKey(params);
          var factValue = Promise.resolve(value);
          if (cacheKey) {
            this.factResultsCache.set(cacheKey, factValue);
          }
          return factValue;
        }
        /**
         * Add a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         * @param {function} definitionFunc - function to be called when computing the fact value for a given rule
         * @param {Object} options - options to initialize the fact with. used when "id" is not a Fact instance
         */
      }, {
        key: "addFact",
        value: function addFact(id, valueOrMethod, options) {
          var factId = id;
          var fact = void 0;
          if (id instanceof _fact2.default) {
            factId = id.id;
            fact = id;
          } else {
            fact = new _fact2.default(id, valueOrMethod, options);
          }
          (0, _debug2.default)("almanac::addFact", { id: factId });
          this.factMap.set(factId, fact);
          if (fact.isConstant()) {
            this._setFactValue(fact, {}, fact.value);
          }
          return this;
        }
        /**
         * Adds a constant fact during runtime.  Can be used mid-run() to add additional information
         * @deprecated use addFact
         * @param {String} fact - fact identifier
         * @param {Mixed} value - constant value of the fact
         */
      }, {
        key: "addRuntimeFact",
        value: function addRuntimeFact(factId, value) {
          (0, _debug2.default)("almanac::addRuntimeFact", { id: factId });
          var fact = new _fact2.default(factId, value);
          return this._addConstantFact(fact);
        }
        /**
         * Returns the value of a fact, based on the given parameters.  Utilizes the 'almanac' maintained
         * by the engine, which cache's fact computations based on parameters provided
         * @param  {string} factId - fact identifier
         * @param  {Object} params - parameters to feed into the fact.  By default, these will also be used to compute the cache key
         * @param  {String} path - object
         * @return {Promise} a promise which will resolve with the fact computation.
         */
      }, {
        key: "factValue",
        value: function factValue(factId) {
          var _this = this;
          var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          var path = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "";
          var factValuePromise = void 0;
          var fact = this._getFact(factId);
          if (fact === void 0) {
            if (this.allowUndefinedFacts) {
              return Promise.resolve(void 0);
            } else {
              return Promise.reject(new _errors.UndefinedFactError("Undefined fact: " + factId));
            }
          }
          if (fact.isConstant()) {
            factValuePromise = Promise.resolve(fact.calculate(params, this));
          } else {
            var cacheKey = fact.getCacheKey(params);
            var cacheVal = cacheKey && this.factResultsCache.get(cacheKey);
            if (cacheVal) {
              factValuePromise = Promise.resolve(cacheVal);
              (0, _debug2.default)("almanac::factValue cache hit for fact", { id: factId });
            } else {
              (0, _debug2.default)("almanac::factValue cache miss, calculating", { id: factId });
              factValuePromise = this._setFactValue(fact, params, fact.calculate(params, this));
            }
          }
          if (path) {
            (0, _debug2.default)("condition::evaluate extracting object", { property: path });
            return factValuePromise.then(function(factValue2) {
              if (factValue2 != null && (typeof factValue2 === "undefined" ? "undefined" : _typeof(factValue2)) === "object") {
                var pathValue = _this.pathResolver(factValue2, path);
                (0, _debug2.default)("condition::evaluate extracting object", { property: path, received: pathValue });
                return pathValue;
              } else {
                (0, _debug2.default)("condition::evaluate could not compute object path of non-object", { path, factValue: factValue2, type: typeof factValue2 === "undefined" ? "undefined" : _typeof(factValue2) });
                return factValue2;
              }
            });
          }
          return factValuePromise;
        }
        /**
         * Interprets value as either a primitive, or if a fact, retrieves the fact value
         */
      }, {
        key: "getValue",
        value: function getValue(value) {
          if (value != null && (typeof value === "undefined" ? "undefined" : _typeof(value)) === "object" && Object.prototype.hasOwnProperty.call(value, "fact")) {
            return this.factValue(value.fact, value.params, value.path);
          }
          return Promise.resolve(value);
        }
      }]);
      return Almanac2;
    })();
    exports.default = Almanac;
  }
});

// node_modules/json-rules-engine/dist/operator.js
var require_operator = __commonJS({
  "node_modules/json-rules-engine/dist/operator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Operator = (function() {
      function Operator2(name, cb, factValueValidator) {
        _classCallCheck(this, Operator2);
        this.name = String(name);
        if (!name) throw new Error("Missing operator name");
        if (typeof cb !== "function") throw new Error("Missing operator callback");
        this.cb = cb;
        this.factValueValidator = factValueValidator;
        if (!this.factValueValidator) this.factValueValidator = function() {
          return true;
        };
      }
      _createClass(Operator2, [{
        key: "evaluate",
        value: function evaluate3(factValue, jsonValue) {
          return this.factValueValidator(factValue) && this.cb(factValue, jsonValue);
        }
      }]);
      return Operator2;
    })();
    exports.default = Operator;
  }
});

// node_modules/json-rules-engine/dist/engine-default-operators.js
var require_engine_default_operators = __commonJS({
  "node_modules/json-rules-engine/dist/engine-default-operators.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    var Operators = [];
    Operators.push(new _operator2.default("equal", function(a, b) {
      return a === b;
    }));
    Operators.push(new _operator2.default("notEqual", function(a, b) {
      return a !== b;
    }));
    Operators.push(new _operator2.default("in", function(a, b) {
      return b.indexOf(a) > -1;
    }));
    Operators.push(new _operator2.default("notIn", function(a, b) {
      return b.indexOf(a) === -1;
    }));
    Operators.push(new _operator2.default("contains", function(a, b) {
      return a.indexOf(b) > -1;
    }, Array.isArray));
    Operators.push(new _operator2.default("doesNotContain", function(a, b) {
      return a.indexOf(b) === -1;
    }, Array.isArray));
    function numberValidator(factValue) {
      return Number.parseFloat(factValue).toString() !== "NaN";
    }
    Operators.push(new _operator2.default("lessThan", function(a, b) {
      return a < b;
    }, numberValidator));
    Operators.push(new _operator2.default("lessThanInclusive", function(a, b) {
      return a <= b;
    }, numberValidator));
    Operators.push(new _operator2.default("greaterThan", function(a, b) {
      return a > b;
    }, numberValidator));
    Operators.push(new _operator2.default("greaterThanInclusive", function(a, b) {
      return a >= b;
    }, numberValidator));
    exports.default = Operators;
  }
});

// node_modules/json-rules-engine/dist/operator-decorator.js
var require_operator_decorator = __commonJS({
  "node_modules/json-rules-engine/dist/operator-decorator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var OperatorDecorator = (function() {
      function OperatorDecorator2(name, cb, factValueValidator) {
        _classCallCheck(this, OperatorDecorator2);
        this.name = String(name);
        if (!name) throw new Error("Missing decorator name");
        if (typeof cb !== "function") throw new Error("Missing decorator callback");
        this.cb = cb;
        this.factValueValidator = factValueValidator;
        if (!this.factValueValidator) this.factValueValidator = function() {
          return true;
        };
      }
      _createClass(OperatorDecorator2, [{
        key: "decorate",
        value: function decorate(operator) {
          var _this = this;
          var next = operator.evaluate.bind(operator);
          return new _operator2.default(this.name + ":" + operator.name, function(factValue, jsonValue) {
            return _this.cb(factValue, jsonValue, next);
          }, this.factValueValidator);
        }
      }]);
      return OperatorDecorator2;
    })();
    exports.default = OperatorDecorator;
  }
});

// node_modules/json-rules-engine/dist/engine-default-operator-decorators.js
var require_engine_default_operator_decorators = __commonJS({
  "node_modules/json-rules-engine/dist/engine-default-operator-decorators.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    var OperatorDecorators = [];
    OperatorDecorators.push(new _operatorDecorator2.default("someFact", function(factValue, jsonValue, next) {
      return factValue.some(function(fv) {
        return next(fv, jsonValue);
      });
    }, Array.isArray));
    OperatorDecorators.push(new _operatorDecorator2.default("someValue", function(factValue, jsonValue, next) {
      return jsonValue.some(function(jv) {
        return next(factValue, jv);
      });
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("everyFact", function(factValue, jsonValue, next) {
      return factValue.every(function(fv) {
        return next(fv, jsonValue);
      });
    }, Array.isArray));
    OperatorDecorators.push(new _operatorDecorator2.default("everyValue", function(factValue, jsonValue, next) {
      return jsonValue.every(function(jv) {
        return next(factValue, jv);
      });
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("swap", function(factValue, jsonValue, next) {
      return next(jsonValue, factValue);
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("not", function(factValue, jsonValue, next) {
      return !next(factValue, jsonValue);
    }));
    exports.default = OperatorDecorators;
  }
});

// node_modules/json-rules-engine/dist/operator-map.js
var require_operator_map = __commonJS({
  "node_modules/json-rules-engine/dist/operator-map.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var OperatorMap = (function() {
      function OperatorMap2() {
        _classCallCheck(this, OperatorMap2);
        this.operators = /* @__PURE__ */ new Map();
        this.decorators = /* @__PURE__ */ new Map();
      }
      _createClass(OperatorMap2, [{
        key: "addOperator",
        value: function addOperator(operatorOrName, cb) {
          var operator = void 0;
          if (operatorOrName instanceof _operator2.default) {
            operator = operatorOrName;
          } else {
            operator = new _operator2.default(operatorOrName, cb);
          }
          (0, _debug2.default)("operatorMap::addOperator", { name: operator.name });
          this.operators.set(operator.name, operator);
        }
        /**
           * Remove a custom operator definition
           * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
           * @param {function(factValue, jsonValue)} callback - the method to execute when the operator is encountered.
           */
      }, {
        key: "removeOperator",
        value: function removeOperator(operatorOrName) {
          var operatorName = void 0;
          if (operatorOrName instanceof _operator2.default) {
            operatorName = operatorOrName.name;
          } else {
            operatorName = operatorOrName;
          }
          var suffix = ":" + operatorName;
          var operatorNames = Array.from(this.operators.keys());
          for (var i = 0; i < operatorNames.length; i++) {
            if (operatorNames[i].endsWith(suffix)) {
              this.operators.delete(operatorNames[i]);
            }
          }
          return this.operators.delete(operatorName);
        }
        /**
           * Add a custom operator decorator
           * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'everyFact', 'someValue', etc
           * @param {function(factValue, jsonValue, next)} callback - the method to execute when the decorator is encountered.
           */
      }, {
        key: "addOperatorDecorator",
        value: function addOperatorDecorator(decoratorOrName, cb) {
          var decorator = void 0;
          if (decoratorOrName instanceof _operatorDecorator2.default) {
            decorator = decoratorOrName;
          } else {
            decorator = new _operatorDecorator2.default(decoratorOrName, cb);
          }
          (0, _debug2.default)("operatorMap::addOperatorDecorator", { name: decorator.name });
          this.decorators.set(decorator.name, decorator);
        }
        /**
           * Remove a custom operator decorator
           * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'everyFact', 'someValue', etc
           */
      }, {
        key: "removeOperatorDecorator",
        value: function removeOperatorDecorator(decoratorOrName) {
          var decoratorName = void 0;
          if (decoratorOrName instanceof _operatorDecorator2.default) {
            decoratorName = decoratorOrName.name;
          } else {
            decoratorName = decoratorOrName;
          }
          var prefix = decoratorName + ":";
          var operatorNames = Array.from(this.operators.keys());
          for (var i = 0; i < operatorNames.length; i++) {
            if (operatorNames[i].includes(prefix)) {
              this.operators.delete(operatorNames[i]);
            }
          }
          return this.decorators.delete(decoratorName);
        }
        /**
         * Get the Operator, or null applies decorators as needed
         * @param {string} name - the name of the operator including any decorators
         * @returns an operator or null
         */
      }, {
        key: "get",
        value: function get(name) {
          var decorators = [];
          var opName = name;
          while (!this.operators.has(opName)) {
            var firstDecoratorIndex = opName.indexOf(":");
            if (firstDecoratorIndex > 0) {
              var decoratorName = opName.slice(0, firstDecoratorIndex);
              var decorator = this.decorators.get(decoratorName);
              if (!decorator) {
                (0, _debug2.default)("operatorMap::get invalid decorator", { name: decoratorName });
                return null;
              }
              decorators.unshift(decorator);
              opName = opName.slice(firstDecoratorIndex + 1);
            } else {
              (0, _debug2.default)("operatorMap::get no operator", { name: opName });
              return null;
            }
          }
          var op = this.operators.get(opName);
          for (var i = 0; i < decorators.length; i++) {
            op = decorators[i].decorate(op);
            this.operators.set(op.name, op);
          }
          return op;
        }
      }]);
      return OperatorMap2;
    })();
    exports.default = OperatorMap;
  }
});

// node_modules/json-rules-engine/dist/engine.js
var require_engine = __commonJS({
  "node_modules/json-rules-engine/dist/engine.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.FINISHED = exports.RUNNING = exports.READY = void 0;
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _rule = require_rule();
    var _rule2 = _interopRequireDefault(_rule);
    var _almanac = require_almanac();
    var _almanac2 = _interopRequireDefault(_almanac);
    var _eventemitter = require_eventemitter2();
    var _eventemitter2 = _interopRequireDefault(_eventemitter);
    var _engineDefaultOperators = require_engine_default_operators();
    var _engineDefaultOperators2 = _interopRequireDefault(_engineDefaultOperators);
    var _engineDefaultOperatorDecorators = require_engine_default_operator_decorators();
    var _engineDefaultOperatorDecorators2 = _interopRequireDefault(_engineDefaultOperatorDecorators);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _condition = require_condition();
    var _condition2 = _interopRequireDefault(_condition);
    var _operatorMap = require_operator_map();
    var _operatorMap2 = _interopRequireDefault(_operatorMap);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call4) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call4 && (typeof call4 === "object" || typeof call4 === "function") ? call4 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var READY = exports.READY = "READY";
    var RUNNING = exports.RUNNING = "RUNNING";
    var FINISHED = exports.FINISHED = "FINISHED";
    var Engine2 = (function(_EventEmitter) {
      _inherits(Engine3, _EventEmitter);
      function Engine3() {
        var rules = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : [];
        var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
        _classCallCheck(this, Engine3);
        var _this = _possibleConstructorReturn(this, (Engine3.__proto__ || Object.getPrototypeOf(Engine3)).call(this));
        _this.rules = [];
        _this.allowUndefinedFacts = options.allowUndefinedFacts || false;
        _this.allowUndefinedConditions = options.allowUndefinedConditions || false;
        _this.replaceFactsInEventParams = options.replaceFactsInEventParams || false;
        _this.pathResolver = options.pathResolver;
        _this.operators = new _operatorMap2.default();
        _this.facts = /* @__PURE__ */ new Map();
        _this.conditions = /* @__PURE__ */ new Map();
        _this.status = READY;
        rules.map(function(r) {
          return _this.addRule(r);
        });
        _engineDefaultOperators2.default.map(function(o) {
          return _this.addOperator(o);
        });
        _engineDefaultOperatorDecorators2.default.map(function(d) {
          return _this.addOperatorDecorator(d);
        });
        return _this;
      }
      _createClass(Engine3, [{
        key: "addRule",
        value: function addRule(properties) {
          if (!properties) throw new Error("Engine: addRule() requires options");
          var rule = void 0;
          if (properties instanceof _rule2.default) {
            rule = properties;
          } else {
            if (!Object.prototype.hasOwnProperty.call(properties, "event")) throw new Error('Engine: addRule() argument requires "event" property');
            if (!Object.prototype.hasOwnProperty.call(properties, "conditions")) throw new Error('Engine: addRule() argument requires "conditions" property');
            rule = new _rule2.default(properties);
          }
          rule.setEngine(this);
          this.rules.push(rule);
          this.prioritizedRules = null;
          return this;
        }
        /**
         * update a rule in the engine
         * @param {object|Rule} rule - rule definition. Must be a instance of Rule
         */
      }, {
        key: "updateRule",
        value: function updateRule(rule) {
          var ruleIndex = this.rules.findIndex(function(ruleInEngine) {
            return ruleInEngine.name === rule.name;
          });
          if (ruleIndex > -1) {
            this.rules.splice(ruleIndex, 1);
            this.addRule(rule);
            this.prioritizedRules = null;
          } else {
            throw new Error("Engine: updateRule() rule not found");
          }
        }
        /**
         * Remove a rule from the engine
         * @param {object|Rule|string} rule - rule definition. Must be a instance of Rule
         */
      }, {
        key: "removeRule",
        value: function removeRule(rule) {
          var ruleRemoved = false;
          if (!(rule instanceof _rule2.default)) {
            var filteredRules = this.rules.filter(function(ruleInEngine) {
              return ruleInEngine.name !== rule;
            });
            ruleRemoved = filteredRules.length !== this.rules.length;
            this.rules = filteredRules;
          } else {
            var index = this.rules.indexOf(rule);
            if (index > -1) {
              ruleRemoved = Boolean(this.rules.splice(index, 1).length);
            }
          }
          if (ruleRemoved) {
            this.prioritizedRules = null;
          }
          return ruleRemoved;
        }
        /**
         * sets a condition that can be referenced by the given name.
         * If a condition with the given name has already been set this will replace it.
         * @param {string} name - the name of the condition to be referenced by rules.
         * @param {object} conditions - the conditions to use when the condition is referenced.
         */
      }, {
        key: "setCondition",
        value: function setCondition(name, conditions2) {
          if (!name) throw new Error("Engine: setCondition() requires name");
          if (!conditions2) throw new Error("Engine: setCondition() requires conditions");
          if (!Object.prototype.hasOwnProperty.call(conditions2, "all") && !Object.prototype.hasOwnProperty.call(conditions2, "any") && !Object.prototype.hasOwnProperty.call(conditions2, "not") && !Object.prototype.hasOwnProperty.call(conditions2, "condition")) {
            throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');
          }
          this.conditions.set(name, new _condition2.default(conditions2));
          return this;
        }
        /**
         * Removes a condition that has previously been added to this engine
         * @param {string} name - the name of the condition to remove.
         * @returns true if the condition existed, otherwise false
         */
      }, {
        key: "removeCondition",
        value: function removeCondition(name) {
          return this.conditions.delete(name);
        }
        /**
         * Add a custom operator definition
         * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
         * @param {function(factValue, jsonValue)} callback - the method to execute when the operator is encountered.
         */
      }, {
        key: "addOperator",
        value: function addOperator(operatorOrName, cb) {
          this.operators.addOperator(operatorOrName, cb);
        }
        /**
         * Remove a custom operator definition
         * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
         */
      }, {
        key: "removeOperator",
        value: function removeOperator(operatorOrName) {
          return this.operators.removeOperator(operatorOrName);
        }
        /**
         * Add a custom operator decorator
         * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'someFact', 'everyValue', etc
         * @param {function(factValue, jsonValue, next)} callback - the method to execute when the decorator is encountered.
         */
      }, {
        key: "addOperatorDecorator",
        value: function addOperatorDecorator(decoratorOrName, cb) {
          this.operators.addOperatorDecorator(decoratorOrName, cb);
        }
        /**
         * Remove a custom operator decorator
         * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'someFact', 'everyValue', etc
         */
      }, {
        key: "removeOperatorDecorator",
        value: function removeOperatorDecorator(decoratorOrName) {
          return this.operators.removeOperatorDecorator(decoratorOrName);
        }
        /**
         * Add a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         * @param {function} definitionFunc - function to be called when computing the fact value for a given rule
         * @param {Object} options - options to initialize the fact with. used when "id" is not a Fact instance
         */
      }, {
        key: "addFact",
        value: function addFact(id, valueOrMethod, options) {
          var factId = id;
          var fact = void 0;
          if (id instanceof _fact2.default) {
            factId = id.id;
            fact = id;
          } else {
            fact = new _fact2.default(id, valueOrMethod, options);
          }
          (0, _debug2.default)("engine::addFact", { id: factId });
          this.facts.set(factId, fact);
          return this;
        }
        /**
         * Remove a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         */
      }, {
        key: "removeFact",
        value: function removeFact(factOrId) {
          var factId = void 0;
          if (!(factOrId instanceof _fact2.default)) {
            factId = factOrId;
          } else {
            factId = factOrId.id;
          }
          return this.facts.delete(factId);
        }
        /**
         * Iterates over the engine rules, organizing them by highest -> lowest priority
         * @return {Rule[][]} two dimensional array of Rules.
         *    Each outer array element represents a single priority(integer).  Inner array is
         *    all rules with that priority.
         */
      }, {
        key: "prioritizeRules",
        value: function prioritizeRules() {
          if (!this.prioritizedRules) {
            var ruleSets = this.rules.reduce(function(sets, rule) {
              var priority = rule.priority;
              if (!sets[priority]) sets[priority] = [];
              sets[priority].push(rule);
              return sets;
            }, {});
            this.prioritizedRules = Object.keys(ruleSets).sort(function(a, b) {
              return Number(a) > Number(b) ? -1 : 1;
            }).map(function(priority) {
              return ruleSets[priority];
            });
          }
          return this.prioritizedRules;
        }
        /**
         * Stops the rules engine from running the next priority set of Rules.  All remaining rules will be resolved as undefined,
         * and no further events emitted.  Since rules of the same priority are evaluated in parallel(not series), other rules of
         * the same priority may still emit events, even though the engine is in a "finished" state.
         * @return {Engine}
         */
      }, {
        key: "stop",
        value: function stop() {
          this.status = FINISHED;
          return this;
        }
        /**
         * Returns a fact by fact-id
         * @param  {string} factId - fact identifier
         * @return {Fact} fact instance, or undefined if no such fact exists
         */
      }, {
        key: "getFact",
        value: function getFact(factId) {
          return this.facts.get(factId);
        }
        /**
         * Runs an array of rules
         * @param  {Rule[]} array of rules to be evaluated
         * @return {Promise} resolves when all rules in the array have been evaluated
         */
      }, {
        key: "evaluateRules",
        value: function evaluateRules(ruleArray, almanac) {
          var _this2 = this;
          return Promise.all(ruleArray.map(function(rule) {
            if (_this2.status !== RUNNING) {
              (0, _debug2.default)("engine::run, skipping remaining rules", { status: _this2.status });
              return Promise.resolve();
            }
            return rule.evaluate(almanac).then(function(ruleResult) {
              (0, _debug2.default)("engine::run", { ruleResult: ruleResult.result });
              almanac.addResult(ruleResult);
              if (ruleResult.result) {
                almanac.addEvent(ruleResult.event, "success");
                return _this2.emitAsync("success", ruleResult.event, almanac, ruleResult).then(function() {
                  return _this2.emitAsync(ruleResult.event.type, ruleResult.event.params, almanac, ruleResult);
                });
              } else {
                almanac.addEvent(ruleResult.event, "failure");
                return _this2.emitAsync("failure", ruleResult.event, almanac, ruleResult);
              }
            });
          }));
        }
        /**
         * Runs the rules engine
         * @param  {Object} runtimeFacts - fact values known at runtime
         * @param  {Object} runOptions - run options
         * @return {Promise} resolves when the engine has completed running
         */
      }, {
        key: "run",
        value: function run() {
          var _this3 = this;
          var runtimeFacts = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
          var runOptions = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          (0, _debug2.default)("engine::run started");
          this.status = RUNNING;
          var almanac = runOptions.almanac || new _almanac2.default({
            allowUndefinedFacts: this.allowUndefinedFacts,
            pathResolver: this.pathResolver
          });
          this.facts.forEach(function(fact2) {
            almanac.addFact(fact2);
          });
          for (var factId in runtimeFacts) {
            var fact = void 0;
            if (runtimeFacts[factId] instanceof _fact2.default) {
              fact = runtimeFacts[factId];
            } else {
              fact = new _fact2.default(factId, runtimeFacts[factId]);
            }
            almanac.addFact(fact);
            (0, _debug2.default)("engine::run initialized runtime fact", { id: fact.id, value: fact.value, type: _typeof(fact.value) });
          }
          var orderedSets = this.prioritizeRules();
          var cursor = Promise.resolve();
          return new Promise(function(resolve, reject) {
            orderedSets.map(function(set) {
              cursor = cursor.then(function() {
                return _this3.evaluateRules(set, almanac);
              }).catch(reject);
              return cursor;
            });
            cursor.then(function() {
              _this3.status = FINISHED;
              (0, _debug2.default)("engine::run completed");
              var ruleResults = almanac.getResults();
              var _ruleResults$reduce = ruleResults.reduce(function(hash2, ruleResult) {
                var group = ruleResult.result ? "results" : "failureResults";
                hash2[group].push(ruleResult);
                return hash2;
              }, { results: [], failureResults: [] }), results = _ruleResults$reduce.results, failureResults = _ruleResults$reduce.failureResults;
              resolve({
                almanac,
                results,
                failureResults,
                events: almanac.getEvents("success"),
                failureEvents: almanac.getEvents("failure")
              });
            }).catch(reject);
          });
        }
      }]);
      return Engine3;
    })(_eventemitter2.default);
    exports.default = Engine2;
  }
});

// node_modules/json-rules-engine/dist/json-rules-engine.js
var require_json_rules_engine = __commonJS({
  "node_modules/json-rules-engine/dist/json-rules-engine.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.OperatorDecorator = exports.Almanac = exports.Engine = exports.Operator = exports.Rule = exports.Fact = void 0;
    exports.default = function(rules, options) {
      return new _engine2.default(rules, options);
    };
    var _engine = require_engine();
    var _engine2 = _interopRequireDefault(_engine);
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _rule = require_rule();
    var _rule2 = _interopRequireDefault(_rule);
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    var _almanac = require_almanac();
    var _almanac2 = _interopRequireDefault(_almanac);
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    exports.Fact = _fact2.default;
    exports.Rule = _rule2.default;
    exports.Operator = _operator2.default;
    exports.Engine = _engine2.default;
    exports.Almanac = _almanac2.default;
    exports.OperatorDecorator = _operatorDecorator2.default;
  }
});

// node_modules/json-rules-engine/dist/index.js
var require_dist = __commonJS({
  "node_modules/json-rules-engine/dist/index.js"(exports, module) {
    "use strict";
    module.exports = require_json_rules_engine();
  }
});

// src/model/condition.ts
function conditionKey(condition) {
  switch (condition.kind) {
    case "equals":
      return JSON.stringify([condition.parameter, condition.constant]);
    case "and":
    case "or":
      return `${condition.kind}(${condition.of.map(conditionKey).join(",")})`;
    case "not":
      return `not(${conditionKey(condition.of)})`;
  }
}
function describeCondition(condition, truth2) {
  if (condition.name !== void 0) return `${condition.name} is ${truth2}`;
  switch (condition.kind) {
    case "equals":
      return `${condition.parameter} is ${truth2 ? "" : "not "}'${condition.constant}'`;
    case "not":
      return describeCondition(condition.of, !truth2);
    case "and":
    case "or": {
      const joint = condition.kind === "and" === truth2 ? " and " : " or ";
      return condition.of.map((part) => describeCondition(part, truth2)).join(joint);
    }
  }
}

// src/model/world.ts
var OPEN_WORLD = { taken: [] };
var MAX_ASSIGNMENTS = 4096;
function assume(world, condition, truth2) {
  return { taken: [...world.taken, { condition, truth: truth2 }] };
}
function decide(world, condition, parameters) {
  const key = conditionKey(condition);
  const known4 = world.taken.find((each) => conditionKey(each.condition) === key);
  if (known4 !== void 0) return known4.truth;
  const atoms = atomsOf([condition, ...world.taken.map((each) => each.condition)]);
  let canHold = false;
  let canFail = false;
  for (const assignment of assignments(atoms, parameters)) {
    if (assignment === "too-many") return "too-many";
    if (!world.taken.every((each) => holds(each.condition, assignment) === each.truth)) continue;
    if (holds(condition, assignment)) canHold = true;
    else canFail = true;
    if (canHold && canFail) return "open";
  }
  return canHold || canFail ? canHold : "impossible";
}
function holds(condition, assignment) {
  switch (condition.kind) {
    case "equals":
      return assignment.get(condition.parameter) === condition.constant;
    case "and":
      return condition.of.every((part) => holds(part, assignment));
    case "or":
      return condition.of.some((part) => holds(part, assignment));
    case "not":
      return !holds(condition.of, assignment);
  }
}
function atomsOf(conditions2) {
  const atoms = /* @__PURE__ */ new Map();
  const queue = [...conditions2];
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    if (next.kind === "equals") {
      const constants = atoms.get(next.parameter) ?? /* @__PURE__ */ new Set();
      atoms.set(next.parameter, constants.add(next.constant));
    } else if (next.kind === "not") queue.push(next.of);
    else queue.push(...next.of);
  }
  return atoms;
}
function* assignments(atoms, parameters) {
  const columns = [...atoms].map(([parameter, constants]) => {
    const allowed = parameters.get(parameter)?.allowed;
    const values = [...constants].filter((constant) => allowed?.includes(constant) ?? true);
    if (allowed === void 0 || allowed.some((value) => !constants.has(value))) values.push(void 0);
    return { parameter, values };
  });
  const total = columns.reduce((product2, column) => product2 * column.values.length, 1);
  if (total > MAX_ASSIGNMENTS) {
    yield "too-many";
    return;
  }
  for (let n = 0; n < total; n++) {
    let rest = n;
    const assignment = /* @__PURE__ */ new Map();
    for (const { parameter, values } of columns) {
      assignment.set(parameter, values[rest % values.length]);
      rest = Math.floor(rest / values.length);
    }
    yield assignment;
  }
}

// src/engine/dangling.ts
function isDangling(r, world, estate) {
  const queue = [r.properties];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== "object") continue;
    if (!isHole(value)) {
      for (const each of Object.values(value)) queue.push(each);
    } else if (value.kind === "choice") {
      const truth2 = decide(world, value.if, estate.parameters);
      if (typeof truth2 === "boolean") queue.push(truth2 ? value.then : value.else);
    } else if (value.kind === "text") {
      queue.push(...value.parts);
    } else if (value.kind === "ref" && isMissing(estate.byId(value.resource), world, estate)) {
      return true;
    }
  }
  return false;
}
function isMissing(target, world, estate) {
  if (target === void 0 || target.exists === true || target.exists.kind !== "choice") return false;
  const truth2 = decide(world, target.exists.if, estate.parameters);
  return typeof truth2 === "boolean" && (truth2 ? target.exists.then : target.exists.else) === void 0;
}

// src/engine/standpoint.ts
function standAt(estate, world, declared) {
  return { estate, world, declared, met: [], isImpossible: false, isTooMany: false };
}
function truthOf(condition, here) {
  const truth2 = decide(here.world, condition, here.estate.parameters);
  if (typeof truth2 === "boolean") return truth2;
  if (truth2 === "open") here.met.push(condition);
  else if (truth2 === "impossible") here.isImpossible = true;
  else here.isTooMany = true;
  return void 0;
}
function isSettled(here) {
  return here.met.length === 0 && !here.isImpossible && !here.isTooMany;
}

// src/vocabulary/defaults.json
var defaults_default = [
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption",
    covers: "all",
    since: "2023-01-05",
    input: "declared",
    value: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: "AES256"
          },
          BucketKeyEnabled: false
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html",
      says: "SSE-S3 is the base level of encryption of every bucket; new objects have been encrypted with it since that day."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/ServerSideEncryptionByDefault",
    covers: "all",
    since: "2023-01-05",
    input: "any",
    value: {
      SSEAlgorithm: "AES256"
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html",
      says: "SSE-S3 is the base level of encryption of every bucket; new objects have been encrypted with it since that day."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/BucketKeyEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html",
      says: "By default, an S3 Bucket Key is not enabled."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/BlockedEncryptionTypes",
    covers: "new",
    since: "2026-04",
    input: "declared",
    value: {
      EncryptionType: ["SSE-C"]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html",
      says: "SSE-C is disabled for buckets created since then, and for existing ones only in accounts without objects that it encrypts."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "new",
    since: "2023-04",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html",
      says: "All four settings are on for buckets created since then, by whatever means; existing buckets were not changed."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "recorded",
    value: {
      BlockPublicAcls: false,
      BlockPublicPolicy: false,
      IgnorePublicAcls: false,
      RestrictPublicBuckets: false
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html",
      says: "NoSuchPublicAccessBlockConfiguration is the answer for a bucket that has no such configuration: nothing is blocked at the bucket."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/OwnershipControls",
    covers: "new",
    since: "2023-04",
    input: "declared",
    value: {
      Rules: [
        {
          ObjectOwnership: "BucketOwnerEnforced"
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html",
      says: "ACLs are disabled for buckets created since then, by whatever means; existing buckets were not changed."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/OwnershipControls",
    covers: "all",
    input: "recorded",
    value: {
      Rules: [
        {
          ObjectOwnership: "ObjectWriter"
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
      says: "Object writer was the default before April 2023: the bucket without the setting is an older one, and its ACLs are in force."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/AccessControlList",
    covers: "all",
    input: "declared",
    value: {
      Grants: []
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
      says: "The default ACL grants the owner full control, and nothing to others."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/VersioningConfiguration/MfaDelete",
    covers: "all",
    input: "recorded",
    value: "Disabled",
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html",
      says: "The element is not returned for a bucket that was never configured with MFA delete."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/ObjectLockEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html",
      says: "Object Lock must be enabled on a bucket before its objects can be locked."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/BlockPublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/BlockPublicPolicy",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/IgnorePublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/RestrictPublicBuckets",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3Express::DirectoryBucket",
    pointer: "/BucketEncryption",
    covers: "all",
    input: "declared",
    value: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: "AES256"
          }
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-bucket-encryption.html",
      says: "Directory buckets have bucket encryption by default, with SSE-S3."
    }
  },
  {
    type: "AWS::S3Tables::TableBucket",
    pointer: "/EncryptionConfiguration",
    covers: "all",
    input: "declared",
    value: {
      SSEAlgorithm: "AES256"
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html",
      says: "Table buckets have a default encryption configuration that encrypts tables with SSE-S3."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/Enabled",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is true."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/EnableKeyRotation",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "By default, automatic key rotation is not enabled."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/RotationPeriodInDays",
    covers: "all",
    input: "any",
    value: 365,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "If no value is specified, the default value is 365 days."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeySpec",
    covers: "all",
    input: "any",
    value: "SYMMETRIC_DEFAULT",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is SYMMETRIC_DEFAULT."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeyUsage",
    covers: "all",
    input: "any",
    value: "ENCRYPT_DECRYPT",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is ENCRYPT_DECRYPT."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/Origin",
    covers: "all",
    input: "any",
    value: "AWS_KMS",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default is AWS_KMS."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/MultiRegion",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is false."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/PendingWindowInDays",
    covers: "all",
    input: "declared",
    value: 30,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is 30 days."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeyManager",
    covers: "all",
    input: "declared",
    value: "CUSTOMER",
    citation: {
      url: "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html",
      says: "The KMS keys that you create are customer managed keys."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EnableLogFileValidation",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IsMultiRegionTrail",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IsOrganizationTrail",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IncludeGlobalServiceEvents",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-create-trail.html",
      says: "A trail created without the option is shown with IncludeGlobalServiceEvents true."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EventSelectors/*/ReadWriteType",
    covers: "all",
    input: "any",
    value: "All",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html",
      says: "By default, the value is All."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EventSelectors/*/IncludeManagementEvents",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html",
      says: "By default, the value is true."
    }
  },
  {
    type: "AWS::EC2::VPCEndpoint",
    pointer: "/VpcEndpointType",
    covers: "all",
    input: "any",
    value: "Gateway",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html",
      says: "Default: Gateway."
    }
  },
  {
    type: "AWS::EC2::VPCEndpoint",
    pointer: "/PrivateDnsEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html",
      says: "Default: false."
    }
  },
  {
    type: "AWS::CloudTrail::EventDataStore",
    pointer: "/IngestionEnabled",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html",
      says: "StartIngestion: the default is true."
    }
  },
  {
    type: "AWS::CloudTrail::EventDataStore",
    pointer: "/TerminationProtectionEnabled",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateEventDataStore.html",
      says: "By default, TerminationProtection is enabled."
    }
  }
];

// src/vocabulary/defaults.ts
var DEFAULTS = defaults_default;
function defaultsFor(type, recorded) {
  const other = recorded ? "declared" : "recorded";
  return DEFAULTS.filter((row) => row.type === type && row.input !== other);
}

// src/engine/absent.ts
function fillAbsent(properties, type, recorded, source, declared) {
  const key = `${type} ${recorded} ${source} ${declared}`;
  const fill = cache.get(key) ?? fillsOf(type, recorded, source, declared);
  cache.set(key, fill);
  return fillIn(properties, fill);
}
var cache = /* @__PURE__ */ new Map();
function fillsOf(type, recorded, source, declared) {
  const root = { sure: false, below: /* @__PURE__ */ new Map() };
  for (const row of defaultsFor(type, recorded)) {
    if (row.covers === "all") at(root, row.pointer).value = row.value;
    else if (declared === "optional") at(root, row.pointer).value = onlyIfNew(row);
  }
  const decided = new Set(defaultsFor(type, recorded).map((row) => row.pointer));
  for (const pointer of recorded ? [] : inexpressibleIn(type, source)) {
    if (decided.has(pointer)) continue;
    const fill = at(root, pointer, true);
    fill.value = unknownHole(
      "not-expressible",
      `${pointer.slice(1).replaceAll("/", ".")} cannot be written in ${WORDS[source]}`
    );
  }
  return root;
}
var WORDS = {
  template: "a template",
  hcl: "Terraform",
  plan: "a plan",
  state: "a state",
  live: "a snapshot"
};
function onlyIfNew({ pointer, since }) {
  const name = pointer.slice(1).replaceAll("/", ".");
  return unknownHole(
    "not-expressible",
    `AWS sets ${name} by itself only for resources created since ${since}, and nothing here says when this one was`
  );
}
function at(root, pointer, sure3 = false) {
  return segments(pointer).reduce((node, segment) => {
    const next = node.below.get(segment) ?? { sure: false, below: /* @__PURE__ */ new Map() };
    next.sure ||= sure3;
    node.below.set(segment, next);
    return next;
  }, root);
}
function fillIn(written, fill) {
  if (fill.sure && fill.below.size === 0) return fill.value;
  const value = written ?? fill.value ?? (fill.sure ? mapOf([]) : void 0);
  if (fill.below.size === 0 || value === void 0 || isHole(value)) return value;
  if (isList(value)) {
    const every2 = fill.below.get("*");
    if (every2 === void 0) return value;
    const filled2 = value.map((each) => fillIn(each, every2));
    return filled2.some((each, i) => each !== value[i]) ? filled2 : value;
  }
  return isMap(value) ? fillMap(value, fill) : value;
}
function fillMap(map2, fill) {
  let copy;
  for (const [key, below4] of fill.below) {
    const before = field(map2, key);
    const after = fillIn(before, below4);
    if (after === before || after === void 0) continue;
    copy ??= Object.assign(new EmptyMap(), map2);
    copy[key] = after;
  }
  return copy ?? map2;
}

// src/engine/viewed-resource.ts
var ViewedResource = class {
  #of;
  #source;
  #declared;
  #written;
  #filled;
  /** `written`: the properties as they are in the world that is looked at. */
  constructor(of2, written, source, declared) {
    this.#of = of2;
    this.#written = written;
    this.#source = source;
    this.#declared = declared;
  }
  get properties() {
    this.#filled ??= fillAbsent(this.#written, this.type, this.recorded, this.#source, this.#declared);
    return this.#filled;
  }
  get id() {
    return this.#of.id;
  }
  get identity() {
    return this.#of.identity;
  }
  get type() {
    return this.#of.type;
  }
  get exists() {
    return this.#of.exists;
  }
  get origins() {
    return this.#of.origins;
  }
  get scope() {
    return this.#of.scope;
  }
  get recorded() {
    return this.#of.recorded;
  }
};

// src/engine/view.ts
function viewOf(r, reads, here) {
  if (!hasOpen(r, here.estate)) return settledView(r, here);
  const decided = decideMap(r.properties, reads.get(r.type), here);
  return new ViewedResource(r, decided, here.estate.source, here.declared);
}
function settledView(r, here) {
  const key = `${here.estate.source} ${here.declared}`;
  const kept = recent.get(key);
  const known4 = kept?.get(r);
  if (known4 !== void 0) return known4;
  const view = new ViewedResource(r, r.properties, here.estate.source, here.declared);
  if (kept === void 0 || kept.size >= MAX_KEPT) recent.set(key, /* @__PURE__ */ new Map([[r, view]]));
  else kept.set(r, view);
  return view;
}
var recent = /* @__PURE__ */ new Map();
var MAX_KEPT = 16;
function estateViewOf(reads, here) {
  const { estate } = here;
  const view = (r) => viewOf(r, reads, here);
  const doesExist = (r) => {
    if (r.exists === true || r.exists.kind !== "choice") return true;
    const truth2 = truthOf(r.exists.if, here);
    return truth2 === void 0 || (truth2 ? r.exists.then : r.exists.else) === true;
  };
  return {
    root: estate.root,
    source: estate.source,
    parameters: estate.parameters,
    complete: estate.complete,
    namesOf: estate.namesOf,
    get resources() {
      return [...estate.resources].filter(doesExist).map(view);
    },
    ofType: (type) => estate.ofType(type).filter(doesExist).map(view),
    byId: (id) => {
      const found = estate.byId(id);
      return found !== void 0 && doesExist(found) ? view(found) : void 0;
    },
    joined: (r, how) => {
      const subject = "from" in how ? r : estate.byId(r.id) ?? r;
      const { yes, maybe } = estate.joined(subject, how, (condition) => truthOf(condition, here));
      return { yes: yes.map(view), maybe: maybe.map(view) };
    }
  };
}
var open = /* @__PURE__ */ new WeakMap();
function hasOpen(r, estate) {
  return !r.recorded && isOpen(r.properties, estate);
}
function isOpen(value, estate) {
  if (typeof value !== "object") return false;
  if (isHole(value)) {
    if (value.kind === "ref") return (estate.byId(value.resource)?.exists ?? true) !== true;
    return value.kind === "choice" || value.kind === "text" && value.parts.some((part) => isOpen(part, estate));
  }
  const known4 = open.get(value);
  if (known4 !== void 0) return known4;
  const result = Object.values(value).some((each) => isOpen(each, estate));
  open.set(value, result);
  return result;
}
function decideMap(map2, trie, here) {
  const decided = new EmptyMap();
  for (const key of Object.keys(map2)) {
    const below4 = trie?.end ? trie : trie?.next.get(key) ?? trie?.next.get("*");
    const value = below4 === void 0 ? void 0 : decideValue(map2[key], below4, here);
    if (value !== void 0) decided[key] = value;
  }
  return decided;
}
function decideValue(value, trie, here) {
  if (isHole(value)) {
    if (value.kind === "choice") {
      const truth2 = truthOf(value.if, here) ?? true;
      const side = truth2 ? value.then : value.else;
      return side === void 0 ? void 0 : decideValue(side, trie, here);
    }
    if (value.kind === "ref") requireExistence(value.resource, here);
    if (value.kind === "text") for (const part of value.parts) decideValue(part, trie, here);
    return value;
  }
  if (isList(value)) {
    const decided = [];
    for (const [i, each] of value.entries()) {
      const below4 = trie.end ? trie : trie.next.get(String(i)) ?? trie.next.get("*");
      const one = below4 === void 0 ? each : decideValue(each, below4, here);
      if (one !== void 0) decided.push(one);
    }
    return decided;
  }
  return isMap(value) ? decideMap(value, trie, here) : value;
}
function requireExistence(id, here) {
  const target = here.estate.byId(id);
  if (target === void 0 || target.exists === true || target.exists.kind !== "choice") return;
  const truth2 = truthOf(target.exists.if, here);
  if (truth2 !== void 0 && (truth2 ? target.exists.then : target.exists.else) !== true) here.isImpossible = true;
}

// src/engine/derive.ts
var NO_SOURCES = /* @__PURE__ */ new Map();
function derive(slot, r, perimeter, here) {
  switch (slot.source.kind) {
    case "constant":
      return slot.source.derived;
    case "properties":
      return { value: viewOf(r, slot.reads, here).properties, sources: NO_SOURCES };
    case "fact":
      return slot.source.fact.derive(
        viewOf(r, slot.reads, here),
        estateViewOf(slot.reads, here),
        perimeter,
        slot.source.params
      );
  }
}

// src/engine/derive-once.ts
var NO_SOURCES2 = /* @__PURE__ */ new Map();
var MAX_HELD = 2e4;
function derivingOnce(slots) {
  const held = slots.map((slot) => ({ names: namesRead(slot), byKey: /* @__PURE__ */ new Map() }));
  return (index, r, derive2) => {
    const slot = held[index];
    const key = slot?.names === void 0 || !r.recorded ? void 0 : keyOf(slot.names, r);
    if (slot === void 0 || key === void 0) return derive2();
    const known4 = slot.byKey.get(key);
    if (known4 !== void 0) return known4;
    const made3 = { value: derive2().value, sources: NO_SOURCES2 };
    if (slot.byKey.size >= MAX_HELD) slot.byKey.clear();
    slot.byKey.set(key, made3);
    return made3;
  };
}
function namesRead({ source, reads }) {
  if (source.kind !== "fact" || source.fact.alone !== true) return void 0;
  const trie = reads.get(source.fact.type);
  return trie === void 0 || trie.end ? void 0 : [...trie.next.keys()];
}
function keyOf(names, r) {
  let key = "";
  for (const name of names) {
    const value = Object.hasOwn(r.properties, name) ? r.properties[name] : void 0;
    if (typeof value === "string") return void 0;
    key += typeof value === "object" ? ` ${idOf(value)}` : ` ${String(value)}.`;
  }
  return key;
}
var ids = /* @__PURE__ */ new WeakMap();
var lastId = 0;
function idOf(value) {
  const known4 = ids.get(value);
  if (known4 !== void 0) return known4;
  ids.set(value, ++lastId);
  return lastId;
}

// src/engine/judgement.ts
function notAsked(planned, resource) {
  return { planned, resource, verdict: "not-applicable" };
}

// src/engine/leaf-key.ts
function leafKey(value) {
  if (value === void 0) return "-";
  if (typeof value === "string") return JSON.stringify(value);
  if (isHole(value)) {
    if (value.kind === "unknown" || value.kind === "choice") return "?";
    return value.kind === "text" ? `text(${value.parts.map(leafKey).join()})` : value.kind;
  }
  if (isList(value)) return `[${value.map(leafKey).join()}]`;
  return isMap(value) ? "{}" : String(value);
}

// src/engine/rules-engine.ts
var import_json_rules_engine = __toESM(require_dist(), 1);

// src/engine/tri.ts
function not(a) {
  return a === "?" ? a : !a;
}
function some(values) {
  let result = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === "?") result = value;
  }
  return result;
}
function every(values) {
  let result = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === "?") result = value;
  }
  return result;
}

// src/engine/fold.ts
function fold(tree, firstLeaf = 0) {
  const children = "all" in tree ? tree.all : "any" in tree ? tree.any : void 0;
  if (children === void 0) {
    const result = tree.result;
    if (result !== true && result !== false && result !== "?")
      throw new Error(`bug: a leaf answered ${String(result)}`);
    return { value: result, leaves: [firstLeaf], nextLeaf: firstLeaf + 1 };
  }
  const folded = [];
  let nextLeaf = firstLeaf;
  for (const childTree of children) {
    const result = fold(childTree, nextLeaf);
    folded.push(result);
    nextLeaf = result.nextLeaf;
  }
  const values = folded.map((each) => each.value);
  const value = "all" in tree ? every(values) : some(values);
  return { value, leaves: folded.filter((each) => each.value === value).flatMap((each) => each.leaves), nextLeaf };
}

// src/engine/operators.ts
var OPERATORS = {
  equal: present(equal),
  notEqual: present((a, e) => not(equal(a, e))),
  in: present(isIn),
  notIn: present((a, e) => not(isIn(a, e))),
  contains: present(contains),
  doesNotContain: present((a, e) => not(contains(a, e))),
  containsAny: present((a, e) => overLists(a, e, some)),
  containsAll: present((a, e) => overLists(a, e, every)),
  lessThan: present(compare((a, e) => a < e)),
  lessThanInclusive: present(compare((a, e) => a <= e)),
  greaterThan: present(compare((a, e) => a > e)),
  greaterThanInclusive: present(compare((a, e) => a >= e)),
  exists: (a, e) => typeof e === "boolean" ? exists(a, e) : "?",
  matches: present(
    text(
      (a, e) => matchesGlob(a, e),
      (hole, e) => literalStart(hole, e.split(/[*?]/, 1)[0] ?? "") === false ? false : "?"
    )
  ),
  startsWith: present(text((a, e) => a.startsWith(e), literalStart)),
  endsWith: present(text((a, e) => a.endsWith(e), literalEnd))
};
function present(ask) {
  return (actual, expected) => {
    if (actual === void 0) return false;
    if (expected === void 0) return "?";
    const answer = ask(actual, expected);
    return answer === true && mayBeAbsent(actual) ? "?" : answer;
  };
}
function mayBeAbsent(value) {
  return isHole(value) && (value.kind === "unknown" || value.kind === "choice");
}
function equal(actual, expected) {
  if (isHole(expected)) return "?";
  if (!isHole(actual)) return isScalar(actual) && actual === expected;
  if (actual.kind === "text") return typeof expected === "string" && couldBe(actual, expected) ? "?" : false;
  return "?";
}
function isIn(actual, expected) {
  return overList(expected, (list2) => some(list2.map((each) => equal(actual, each))));
}
function contains(actual, expected) {
  return overList(actual, (list2) => some(list2.map((each) => equal(each, expected))));
}
function overList(value, ask) {
  return isList(value) ? ask(value) : "?";
}
function overLists(actual, expected, join2) {
  return overList(actual, () => overList(expected, (each) => join2(each.map((one) => contains(actual, one)))));
}
function compare(ask) {
  return (a, e) => typeof a === "number" && typeof e === "number" ? ask(a, e) : "?";
}
function exists(actual, expected) {
  if (actual === void 0) return !expected;
  return mayBeAbsent(actual) ? "?" : expected;
}
function text(ask, ofHole) {
  return (a, e) => {
    if (typeof e !== "string") return "?";
    if (isHole(a)) return ofHole(a, e);
    return typeof a === "string" ? ask(a, e) : "?";
  };
}
function literalStart(hole, start) {
  const first2 = hole.kind === "text" ? hole.parts[0] : void 0;
  if (typeof first2 !== "string") return "?";
  if (first2.startsWith(start)) return true;
  return start.startsWith(first2) ? "?" : false;
}
function literalEnd(hole, end) {
  const last3 = hole.kind === "text" ? hole.parts.at(-1) : void 0;
  if (typeof last3 !== "string") return "?";
  if (last3.endsWith(end)) return true;
  return end.endsWith(last3) ? "?" : false;
}

// src/engine/rules-engine.ts
function runnerOf(plan) {
  const engine = new import_json_rules_engine.Engine([], {
    pathResolver: (boxed, path) => resolvePath(boxed.value, parsed(path))
  });
  for (const [name, operator] of Object.entries(OPERATORS)) {
    engine.addOperator(name, operator);
  }
  for (const [i, rule] of plan.rules.entries()) {
    const trees = rule.when === void 0 ? [rule.require] : [rule.when, rule.require];
    engine.addRule({
      name: String(i),
      conditions: { all: trees.map((tree) => conditionsOf(tree, rule, plan)) },
      event: { type: rule.selected.rule.id }
    });
  }
  const runOnce = async (values) => {
    const facts = Object.fromEntries(plan.slots.map((slot, i) => [slot.key, { value: values[i] }]));
    const { results, failureResults } = await engine.run(facts);
    const outcomes = [];
    for (const result of [...results, ...failureResults]) {
      const [first2, second] = result.conditions.all;
      const when = second === void 0 ? void 0 : fold(first2);
      outcomes[Number(result.name)] = { when, require: fold(second ?? first2, when?.nextLeaf ?? 0) };
    }
    return outcomes;
  };
  let last3 = Promise.resolve();
  return (values) => {
    const outcomes = last3.then(() => runOnce(values));
    last3 = outcomes.catch(() => void 0);
    return outcomes;
  };
}
function conditionsOf(tree, rule, plan) {
  if ("all" in tree) return { all: tree.all.map((each) => conditionsOf(each, rule, plan)) };
  if ("any" in tree) return { any: tree.any.map((each) => conditionsOf(each, rule, plan)) };
  const keyOf8 = (name) => plan.slots[rule.slotOf.get(name)]?.key;
  const { value } = tree;
  if (isMap(value) && !isParamReference(value))
    throw new Error(`bug: rule ${rule.selected.rule.id} was loaded with a map to compare with`);
  return {
    fact: keyOf8(tree.fact),
    path: tree.path ?? "$",
    operator: tree.operator,
    value: isParamReference(value) ? { fact: keyOf8("params"), path: value.path } : value
  };
}
var paths = /* @__PURE__ */ new Map();
function parsed(text2) {
  const path = paths.get(text2) ?? parsePath(text2);
  paths.set(text2, path);
  if ("wrongAt" in path) throw new Error(`bug: the path ${text2} was loaded unchecked`);
  return path;
}

// src/engine/verdict.ts
function verdictOf({ when, require: require2 }) {
  if (when?.value === false) return "not-applicable";
  if (require2.value === true) return "pass";
  return when?.value === "?" || require2.value === "?" ? "unknown" : "fail";
}
function decidingLeaves(outcome) {
  const { when, require: require2 } = outcome;
  if (verdictOf(outcome) === "not-applicable") return when?.leaves ?? [];
  if (when?.value === "?" && require2.value !== true)
    return [...when.leaves, ...require2.value === "?" ? require2.leaves : []];
  return require2.leaves;
}

// src/engine/worlds.ts
var MAX_WORLDS = 8;
var MAX_QUEUED = 32;
async function judgeInWorlds(r, plan, start, first2, deriveSlot, outcomesOf) {
  const derived = /* @__PURE__ */ new Map();
  const inWorld = (slot, world) => {
    if (world === start) return first2[slot];
    const key = `${slot} ${world.taken.map(({ condition, truth: truth2 }) => `${conditionKey(condition)}=${truth2}`).join()}`;
    const known4 = derived.get(key) ?? deriveSlot(slot, world);
    derived.set(key, known4);
    return known4;
  };
  const judgements = [];
  for (const [i, planned] of plan.rules.entries()) {
    const own = new Set(planned.leaves.map((leaf) => leaf.slot));
    const worlds = planned.isSet ? worldsOf(own, start, inWorld) : [];
    if (worlds === "too-many") {
      judgements.push({ planned, resource: r, verdict: "unknown", undecided: "too-many-choices" });
      continue;
    }
    const judged = [];
    for (const world of worlds) {
      const outcomes = await outcomesOf(first2.map((each, slot) => own.has(slot) ? inWorld(slot, world) : each));
      const outcome = outcomes[i];
      judged.push({ world, outcome, verdict: verdictOf(outcome) });
    }
    judgements.push(joinWorlds(planned, r, judged));
  }
  return judgements;
}
function joinWorlds(planned, resource, judged) {
  const by = (verdict2) => judged.find((each) => each.verdict === verdict2);
  const verdicts = new Set(judged.map((each) => each.verdict));
  const [only3] = verdicts;
  if (only3 === void 0) return notAsked(planned, resource);
  const isPass = !verdicts.has("fail") && !verdicts.has("unknown");
  const verdict = verdicts.size === 1 ? only3 : isPass ? "pass" : "unknown";
  const shown = verdicts.size === 1 ? judged[0] : isPass ? by("pass") : by("fail") ?? by("unknown");
  const decided = { world: shown.world, outcome: shown.outcome };
  const fails = verdict === "unknown" && shown.verdict === "fail";
  return { planned, resource, verdict, decided, ...fails ? { undecided: { fails: shown.world } } : {} };
}
function worldsOf(own, start, inWorld) {
  const settled2 = [];
  const queue = [start];
  for (let world = queue.shift(); world !== void 0; world = queue.shift()) {
    const here = world;
    const standpoints = [...own].map((slot) => inWorld(slot, here).here);
    if (standpoints.some((each) => each.isTooMany)) return "too-many";
    const open2 = standpoints.find((each) => each.met.length > 0)?.met[0];
    if (open2 !== void 0) queue.unshift(assume(world, open2, true), assume(world, open2, false));
    else if (!standpoints.some((each) => each.isImpossible)) settled2.push(world);
    if (settled2.length > MAX_WORLDS || queue.length > MAX_QUEUED) return "too-many";
  }
  return settled2;
}

// src/engine/judge.ts
var MAX_REMEMBERED = 2e4;
function judgeOf(plan, perimeter, { remember = true } = {}) {
  const run = runnerOf(plan);
  const remembered = /* @__PURE__ */ new Map();
  const once2 = derivingOnce(plan.slots);
  const answersOf = async (derivations) => {
    const values = derivations.map((each) => each.derived.value);
    const key = plan.questions.map(({ slot, path }) => leafKey(resolvePath(values[slot], path))).join(" ");
    const known4 = remembered.get(key);
    if (known4 !== void 0) return known4;
    const outcomes = await run(values);
    const answers = { outcomes, settled: outcomes.map((outcome) => ({ world: OPEN_WORLD, outcome })) };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (remember) remembered.set(key, answers);
    return answers;
  };
  return async (r, estate) => {
    const start = worldOf(r, estate);
    if (start === void 0) return plan.rules.map((planned) => notAsked(planned, r));
    const deriveSlot = (index, world) => {
      const slot = plan.slots[index];
      const here = standAt(estate, world, slot.declared);
      if (world !== start && isDangling(r, world, estate)) here.isImpossible = true;
      const make = () => derive(slot, r, perimeter, here);
      return { derived: remember && start === OPEN_WORLD ? once2(index, r, make) : make(), here };
    };
    const first2 = plan.slots.map((_, index) => deriveSlot(index, start));
    if (first2.every(({ here }) => isSettled(here))) {
      const { outcomes, settled: settled2 } = await answersOf(first2);
      return plan.rules.map((planned, i) => {
        const outcome = outcomes[i];
        const decided = start === OPEN_WORLD ? settled2[i] : { world: start, outcome };
        return planned.isSet ? { planned, resource: r, verdict: verdictOf(outcome), decided } : notAsked(planned, r);
      });
    }
    return judgeInWorlds(r, plan, start, first2, deriveSlot, async (each) => (await answersOf(each)).outcomes);
  };
}
function worldOf(r, estate) {
  if (r.exists === true || r.exists.kind !== "choice") return OPEN_WORLD;
  const wanted = r.exists.then === true;
  const truth2 = decide(OPEN_WORLD, r.exists.if, estate.parameters);
  if (truth2 === "impossible" || truth2 === !wanted) return void 0;
  return assume(OPEN_WORLD, r.exists.if, wanted);
}

// src/engine/fingerprint.ts
import { hash } from "node:crypto";
function fingerprintOf(rule, type, identity) {
  return hash("sha256", JSON.stringify([rule, type, identity])).slice(0, 32);
}

// src/engine/locate.ts
function locate(r, pointer, here) {
  let raw = "";
  let value = r.properties;
  let origin = r.origins.get("");
  const enter = () => {
    while (isHole(value) && value.kind === "choice") {
      const truth2 = truthOf(value.if, here) ?? true;
      raw += truth2 ? "/$then" : "/$else";
      value = truth2 ? value.then : value.else;
      origin = r.origins.get(raw) ?? origin;
    }
  };
  for (const segment of segments(pointer)) {
    const step = isList(value) ? rawIndex(value, Number(segment), here) : segment.startsWith("$") ? `$${segment}` : segment;
    value = isList(value) ? value[Number(step)] : field(value, segment);
    if (value === void 0) return { origin, isWritten: false };
    raw = child(raw, step);
    origin = r.origins.get(raw) ?? origin;
    enter();
    if (value === void 0) return { origin, isWritten: false };
  }
  return { origin, isWritten: true };
}
function rawIndex(list2, n, here) {
  let present2 = -1;
  for (const [i, each] of list2.entries()) {
    if (isPresent(each, here)) present2++;
    if (present2 === n) return String(i);
  }
  return String(n);
}
function isPresent(value, here) {
  if (!isHole(value) || value.kind !== "choice") return value !== void 0;
  return isPresent(truthOf(value.if, here) ?? true ? value.then : value.else, here);
}

// src/engine/places.ts
function sourcesOf(leaf, slot, derived, r) {
  if (slot.source.kind === "properties") return [{ resource: r.id, pointer: leaf.pointer }];
  return sourceAt(derived, leaf.pointer)?.at ?? [];
}
function sourceAt(derived, at2) {
  for (let pointer = at2; pointer !== void 0; pointer = parent(pointer)) {
    const found = derived.sources.get(pointer);
    if (found !== void 0) return found;
  }
  return void 0;
}
function placesOf(sources, r, here) {
  const places2 = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const place = placeOf(source, here.estate, here);
    const key = place === void 0 ? "" : `${place.at.file} ${place.at.start.line} ${place.at.start.column}`;
    if (place !== void 0 && !places2.has(key)) places2.set(key, place);
  }
  const [first2, ...rest] = places2.values();
  return first2 === void 0 ? [ownPlace(r)] : [first2, ...rest];
}
function stepPlaces(steps, here) {
  return steps.flatMap((source) => placeOf(source, here.estate, here) ?? []);
}
function placeOf(source, estate, here) {
  const target = estate.byId(source.resource);
  const origin = target === void 0 ? void 0 : locate(target, source.pointer, here).origin;
  if (origin === void 0) return void 0;
  return {
    resource: source.resource,
    pointer: source.pointer,
    at: origin.at,
    via: origin.via,
    ...source.label === void 0 ? {} : { label: source.label }
  };
}
function ownPlace(r) {
  const origin = r.origins.get("");
  if (origin === void 0) throw new Error(`bug: ${r.id} has no place of its own`);
  return { resource: r.id, pointer: "", at: origin.at, via: origin.via };
}

// src/engine/reasons.ts
function reasonsIn(value) {
  if (isList(value)) {
    const inside = value.filter((each) => isHole(each) || isList(each)).flatMap(reasonsIn);
    return inside.length > 0 ? inside : [{ reason: "unresolved-function", detail: "a list stands where a single value is expected" }];
  }
  if (!isHole(value)) return [{ reason: "unresolved-function", detail: "the value has an unexpected type" }];
  switch (value.kind) {
    case "unknown":
      return [{ reason: value.reason, detail: value.detail ?? "" }];
    case "ref":
      return [{ reason: "outside-this-scan", detail: `a reference to ${value.resource}` }];
    case "text":
      return value.parts.filter((part) => typeof part !== "string").flatMap(reasonsIn);
    case "secret":
      return [{ reason: "unresolved-function", detail: "a secret, which is never read" }];
    case "choice":
      return [{ reason: "condition", detail: "depends on a condition" }];
  }
}
function distinct(reasons) {
  const seen = new Map(reasons.map((each) => [`${each.reason} ${each.detail}`, each]));
  return [...seen.values()];
}

// src/engine/explain.ts
var MAX_EXPLAINED = 5e3;
var LazyFinding = class {
  #judgement;
  #shared;
  constructor(judgement, shared) {
    this.#judgement = judgement;
    this.#shared = shared;
  }
  get rule() {
    return this.#judgement.planned.selected.rule;
  }
  get resource() {
    return this.#judgement.resource;
  }
  get verdict() {
    return this.#judgement.verdict;
  }
  get message() {
    return explained(this.#judgement, this.#shared).message;
  }
  get places() {
    return explained(this.#judgement, this.#shared).places;
  }
  get reasons() {
    return explained(this.#judgement, this.#shared).reasons;
  }
  get witness() {
    return explained(this.#judgement, this.#shared).witness;
  }
  get edit() {
    return explained(this.#judgement, this.#shared).edit?.();
  }
  get fingerprint() {
    return fingerprintOf(this.rule.id, this.resource.type, this.resource.identity);
  }
};
var last;
function explained(judgement, shared) {
  const known4 = shared.explained.get(judgement);
  if (known4 !== void 0) return known4;
  if (last?.judgement !== judgement) last = { judgement, explanation: explain(judgement, shared) };
  if (shared.explained.size < MAX_EXPLAINED) shared.explained.set(judgement, last.explanation);
  return last.explanation;
}
var lastDerived;
function derivedFor(r, world, plan) {
  if (lastDerived?.r !== r || lastDerived.world !== world || lastDerived.plan !== plan) {
    lastDerived = { r, world, plan, slots: /* @__PURE__ */ new Map() };
  }
  return lastDerived.slots;
}
function explain(judgement, { plan, estate, perimeter }) {
  const { planned, resource: r, decided } = judgement;
  const { rule } = planned.selected;
  const world = decided?.world ?? OPEN_WORLD;
  const here = standAt(estate, world, "required");
  const derived = derivedFor(r, world, plan);
  const derivedAt = (slot) => {
    const known4 = derived.get(slot) ?? derive(plan.slots[slot], r, perimeter, standAt(estate, world, plan.slots[slot].declared));
    derived.set(slot, known4);
    return known4;
  };
  const leaves = (decided === void 0 ? [] : decidingLeaves(decided.outcome)).map(
    (i) => planned.leaves[i]
  );
  const places2 = placesOf(
    leaves.flatMap((leaf) => sourcesOf(leaf, plan.slots[leaf.slot], derivedAt(leaf.slot), r)),
    r,
    here
  );
  const message = renderMessage(rule.message, (name, keys) => {
    if (name === "resource") return r.identity;
    const slot = planned.slotOf.get(name);
    return slot === void 0 ? void 0 : valueAt(derivedAt(slot).value, keys.reduce(child, ""));
  });
  if (judgement.verdict !== "unknown") {
    const sources = leaves.flatMap((leaf) => sourceAt(derivedAt(leaf.slot), leaf.pointer) ?? []);
    const witness = sources.find((each) => each.witness !== void 0)?.witness;
    const edit = sources.find((each) => each.edit !== void 0)?.edit;
    const seen = witness && { witness: { ...witness, steps: stepPlaces(witness.steps, here) } };
    return { message, places: places2, reasons: [], ...seen, ...edit && { edit } };
  }
  const reasons = reasonsOf(
    judgement,
    () => leaves.flatMap((leaf) => reasonsIn(resolvePath(derivedAt(leaf.slot).value, leaf.path)))
  );
  const because = reasons.map(whyUndecided).join("; ");
  const isConditional = typeof judgement.undecided === "object";
  return {
    message: isConditional ? `${message} (${because.replace(/^it /, "")})` : `Cannot be decided: ${rule.title}, because ${because}`,
    places: places2,
    reasons
  };
}
function reasonsOf(judgement, ofLeaves) {
  if (judgement.undecided === "too-many-choices")
    return [{ reason: "too-many-choices", detail: "more than 8 combinations of the conditions that it depends on" }];
  if (judgement.undecided !== void 0)
    return [{ reason: "condition", detail: `fails when ${describeWorld(judgement.undecided.fails)}` }];
  return distinct(ofLeaves());
}
function describeWorld(world) {
  return world.taken.map(({ condition, truth: truth2 }) => describeCondition(condition, truth2)).join(" and ");
}

// src/engine/reads.ts
function propertiesReadBy(plans) {
  const read3 = new Map([...plans.keys()].map((type) => [type, /* @__PURE__ */ new Set()]));
  for (const plan of plans.values()) {
    for (const [type, trie] of plan.slots.flatMap((slot) => [...slot.reads])) {
      const names = read3.get(type) ?? /* @__PURE__ */ new Set();
      for (const name of trie.next.keys()) names.add(name);
      if (trie.end) names.add("*");
      read3.set(type, names);
    }
  }
  for (const [type, names] of read3) for (const name of typeSchema(type)?.identifier ?? []) names.add(name);
  return (type) => {
    const names = read3.get(type);
    return names?.has("*") ? "all" : names;
  };
}

// src/gate/drift.ts
function driftOf(twins, verdicts, { rules, findings }) {
  const fails = /* @__PURE__ */ new Map();
  for (const finding of findings)
    if (finding.verdict === "fail") fails.set(keyOf2(finding.rule, finding.resource), finding);
  return [...twins].flatMap(
    ([recorded, declared]) => rules.flatMap((rule) => {
      const [before, now] = [declared, recorded].map((r) => verdicts.get(r.id)?.get(rule.id));
      if (!isDecided(before) || !isDecided(now) || before === now) return [];
      const failing = fails.get(keyOf2(rule, before === "fail" ? declared : recorded));
      if (failing === void 0) return [];
      return [
        {
          rule,
          declared: { resource: declared, verdict: before },
          recorded: { resource: recorded, verdict: now },
          // What decided is found out when it is asked for.
          get differences() {
            return differencesIn(failing, declared, recorded);
          }
        }
      ];
    })
  );
}
function isDecided(verdict) {
  return verdict !== void 0 && verdict !== "unknown";
}
function keyOf2({ id }, resource) {
  return `${id} ${resource.id}`;
}
function differencesIn(failing, declared, recorded) {
  const own = failing.places.filter(({ resource, pointer }) => resource === failing.resource.id && pointer !== "");
  return [...new Set(own.map(({ pointer }) => pointer))].flatMap((pointer) => {
    const [before, now] = [valueAt(declared.properties, pointer), valueAt(recorded.properties, pointer)];
    if (isSameJson(before, now)) return [];
    return [
      { pointer, ...before !== void 0 && { declared: before }, ...now !== void 0 && { recorded: now } }
    ];
  });
}

// src/gate/check-waivers.ts
var MOST_TOLD = 100;
function fewOf(problems) {
  const more = problems.length - MOST_TOLD;
  if (more <= 0) return problems;
  const message = `${more} more problems of waivers are not told`;
  const rest = {
    level: "warning",
    kind: "waivers-cut",
    message,
    next: "Mend those that are told first.",
    file: ""
  };
  return [...problems.slice(0, MOST_TOLD), rest];
}
function countingWaivers(waivers, { today, rules }) {
  const ids2 = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases ?? []].map((id) => [id, rule.id])));
  const counting = [];
  const problems = [];
  for (const waiver of waivers) {
    const rule = ids2.get(waiver.rule);
    if (rule === void 0) problems.push(noSuchRule(waiver, problems.length < MOST_TOLD ? ids2.keys() : []));
    else if (waiver.reason.trim() === "") problems.push(about(waiver, WITHOUT_REASON));
    else if (waiver.expires !== void 0 && !isDay(waiver.expires)) problems.push(about(waiver, NO_DAY));
    else if (waiver.expires !== void 0 && waiver.expires < today) problems.push(expired(waiver, waiver.expires));
    else counting.push(rule === waiver.rule ? waiver : { ...waiver, rule });
  }
  return { counting, problems };
}
function unused(waiver) {
  return about(waiver, {
    level: "note",
    kind: "waiver-unused",
    says: "waives nothing: no finding of this run matches it",
    next: "Remove it, or mend what it should match."
  });
}
var WITHOUT_REASON = {
  level: "warning",
  kind: "waiver-without-reason",
  says: "does not count: it gives no reason",
  next: "Say why the finding is accepted."
};
var NO_DAY = {
  level: "warning",
  kind: "waiver-date",
  says: "does not count: there is no such day as the one it expires on",
  next: "Write the day as 2027-03-31."
};
function expired(waiver, day) {
  const next = `Mend what it waived, or let ${waiver.owner ?? "its owner"} decide on a new day.`;
  return about(waiver, {
    level: "warning",
    kind: "waiver-expired",
    says: `no longer counts: it expired on ${day}`,
    next
  });
}
function noSuchRule(waiver, ids2) {
  const { rule, at: at2 } = waiver;
  const suggestion = rule === "" ? void 0 : didYouMean(rule, ids2);
  const missing4 = rule === "" ? "it names no rule" : `there is no rule ${rule}`;
  return {
    level: "warning",
    kind: "waiver-unknown-rule",
    message: `A waiver does not count: ${missing4}${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
    next: "lakeproof rules list shows every rule.",
    file: at2.file,
    at: at2
  };
}
function about({ rule, id, at: at2 }, { level, kind, says, next }) {
  const name = id === void 0 ? "" : ` (${id})`;
  return { level, kind, message: `The waiver of ${rule}${name} ${says}`, next, file: at2.file, at: at2 };
}
function isDay(text2) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text2) ?? []).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// src/gate/waived-finding.ts
function waivedFinding(finding, waiver) {
  return {
    rule: finding.rule,
    resource: finding.resource,
    verdict: finding.verdict,
    waiver,
    get message() {
      return finding.message;
    },
    get places() {
      return finding.places;
    },
    get reasons() {
      return finding.reasons;
    },
    get witness() {
      return finding.witness;
    },
    get edit() {
      return finding.edit;
    },
    get fingerprint() {
      return finding.fingerprint;
    }
  };
}

// src/gate/waivers.ts
function applyWaivers(findings, waivers, {
  judged,
  accepts = () => true,
  ...check
}) {
  const { counting, problems } = countingWaivers(waivers, check);
  if (counting.length === 0) return { findings, waived: [], problems: fewOf(problems) };
  const byRule = groupedByRule(counting);
  const used = /* @__PURE__ */ new Set();
  const kept = [];
  const waived = [];
  for (const finding of findings) {
    const matching = (byRule.get(finding.rule.id) ?? []).filter((waiver) => matches(finding, waiver));
    for (const waiver of matching) used.add(waiver);
    const first2 = matching.find((waiver) => accepts(finding, waiver));
    if (first2 === void 0) kept.push(finding);
    else waived.push(waivedFinding(finding, first2));
  }
  const idle = counting.filter((waiver) => !used.has(waiver) && judged.has(waiver.rule));
  return { findings: kept, waived, problems: fewOf([...problems, ...idle.map(unused)]) };
}
function matches(finding, { scope }) {
  const { resource } = finding;
  switch (scope.kind) {
    case "resource":
      return scope.id === resource.id;
    case "lines": {
      if (resource.recorded || resource.origins.get("")?.at.file !== scope.file) return false;
      const { file, start } = finding.places[0].at;
      return file === scope.file && scope.from <= start.line && start.line <= scope.to;
    }
    case "glob":
      return matchesGlob(resource.id, scope.pattern) || matchesGlob(resource.identity, scope.pattern);
  }
}
function groupedByRule(waivers) {
  const groups = /* @__PURE__ */ new Map();
  for (const waiver of waivers) {
    const group = groups.get(waiver.rule);
    if (group === void 0) groups.set(waiver.rule, [waiver]);
    else group.push(waiver);
  }
  return groups;
}

// src/inputs/given-parameters.ts
function unknownParameters(given3, declared) {
  return [...given3].flatMap(([name, { at: at2 }]) => {
    if (declared.has(name)) return [];
    const meant2 = didYouMean(name, declared);
    return [
      {
        level: "warning",
        kind: "unknown-parameter",
        message: `Nothing that was read has a parameter or variable ${name}, so its given value counts nowhere`,
        next: meant2 === void 0 ? "Remove it, or scan the template that declares it." : `Write ${meant2}.`,
        file: at2?.file ?? "",
        ...at2 !== void 0 && { at: at2 }
      }
    ];
  });
}

// src/inputs/own-roots.ts
function ownRoots(read3, former = NOTHING) {
  const part = /* @__PURE__ */ new Set();
  const isOwn = /* @__PURE__ */ new Set();
  const take = (each) => {
    isOwn.add(each);
    for (const uri of includedBy(each)) part.add(uri);
  };
  const everPart = new Set(read3.flatMap((each) => [...includedBy(each)]));
  const given3 = new Set(read3.flatMap(rootsOfOthers));
  const isNamed2 = ({ file }) => file.explicit && !given3.has(file.uri);
  for (const each of read3) if (isNamed2(each) || !everPart.has(each.file.uri)) take(each);
  for (const each of read3) if (!isOwn.has(each) && !part.has(each.file.uri)) take(each);
  const judged = new Set([...isOwn].flatMap(rootsOf));
  for (const each of read3) {
    if (!rootsOf(each).some((root) => former.has(root) && !judged.has(root))) continue;
    isOwn.add(each);
    for (const root of rootsOf(each)) judged.add(root);
  }
  return read3.filter((each) => isOwn.has(each));
}
function rootsOf({ routed }) {
  return routed.kind === "roots" ? routed.estates.map(({ root }) => root) : [];
}
function rootsOfOthers(read3) {
  return rootsOf(read3).filter((root) => root !== read3.file.uri && includedBy(read3).has(root));
}
function includedBy({ routed }) {
  return (routed.kind === "roots" ? routed.included : void 0) ?? NOTHING;
}
var NOTHING = /* @__PURE__ */ new Set();

// src/syntax/tree.ts
function entryOf(node, key) {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : void 0;
}

// src/syntax/decode.ts
var LARGEST = 512 * 1024 * 1024;
var SAMPLE = 1024;
function decode(bytes) {
  if (bytes.length >= LARGEST) return { problem: "too-large" };
  const encoding = encodingOf(bytes);
  if (encoding === void 0) return { problem: "binary" };
  const text2 = new TextDecoder(encoding).decode(bytes);
  return text2.includes("\0") ? { problem: "binary" } : { text: text2 };
}
function encodingOf(bytes) {
  const [first2, second] = bytes;
  if (first2 === 31 && second === 139) return void 0;
  if (first2 === 255 && second === 254) return "utf-16le";
  if (first2 === 254 && second === 255) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - bytes.length % 2));
  if (sample.length < 4) return "utf-8";
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (even === 0 && odd > most) return "utf-16le";
  if (odd === 0 && even > most) return "utf-16be";
  return "utf-8";
}

// src/inputs/open-file.ts
function openFile(file) {
  const head = textOf2(file, () => file.head());
  if ("problem" in head) return head;
  let known4;
  const text2 = () => {
    known4 ??= textOf2(file, () => file.bytes());
    return known4;
  };
  if (head.text.trim() !== "") return { file, head: head.text, text: text2 };
  const whole = text2();
  if ("problem" in whole) return whole;
  return whole.text.trim() === "" ? { problem: saying(file, "empty-file") } : { file, head: whole.text, text: text2 };
}
function textOf2(file, read3) {
  let bytes;
  try {
    bytes = read3();
  } catch (error) {
    return { problem: unreadableFile(file, error) };
  }
  const decoded = decode(bytes);
  return "problem" in decoded ? { problem: saying(file, decoded.problem) } : decoded;
}
function unreadableFile(file, error) {
  return {
    level: "error",
    kind: "unreadable-file",
    message: error instanceof Error ? error.message : String(error),
    next: "Make the file readable for this user, or leave it out of the scan.",
    file: file.uri
  };
}
var SAYINGS = {
  "empty-file": {
    message: "The file is empty, so nothing in it could be judged",
    next: "Check the path; perhaps what writes the file failed."
  },
  binary: {
    message: "The file is binary or compressed, which no template or snapshot is",
    next: "Name a text file; unpack a compressed one first; of a Terraform plan, scan what `terraform show -json` prints."
  },
  "too-large": {
    message: "The file is larger than a template or plan can be",
    next: "Split what it holds, or record it as a snapshot, which has no such limit."
  },
  "not-recognised": {
    message: "The file is no CloudFormation template, no Terraform and no Lakeproof snapshot, so nothing in it could be judged",
    next: "Name a template, Terraform source or plan, or a snapshot; a template has Resources, each with a Type."
  }
};
function saying(file, kind) {
  const { message, next } = SAYINGS[kind];
  return { level: file.explicit ? "error" : "note", kind, message, next, file: file.uri };
}
function* chunksOf(file, tell2) {
  try {
    for (const chunk of file.chunks()) yield chunk;
  } catch (error) {
    tell2(unreadableFile(file, error));
  }
}

// src/inputs/cloudformation/documents.ts
function documentsOf(text2, uri) {
  if (!/^\s*\{/.test(text2)) return readYaml(text2, uri);
  const json = readJson(text2, uri);
  if (json.value !== void 0) return { value: [json.value], problems: json.problems };
  const flow = readYaml(text2, uri);
  return flow.value.length > 0 ? flow : { value: [], problems: json.problems };
}

// src/inputs/ignore-comments.ts
var MARK = "lakeproof-ignore";
function ignoreComments(documents) {
  const [document2] = documents;
  if (document2 === void 0 || !document2.text.includes(MARK)) return [];
  const { text: text2, span } = document2;
  const found = [];
  let below4;
  for (const stretch of commentsIn(text2, scalarsWithMark(documents)).toReversed()) {
    const { start, mark, end } = stretch;
    below4 = subjectOf(text2, stretch, below4);
    const [rules, reason] = dividedAt(text2.slice(mark + MARK.length, end), ":");
    found.push({
      rules: rules.split(",").map((rule) => rule.trim()),
      reason: reason.trim(),
      at: span({ start, end: start + text2.slice(start, end).trimEnd().length }),
      line: span({ start: below4.at, end: below4.at }).start.line
    });
  }
  return found.reverse();
}
function commentsIn(text2, quoted3) {
  const stretches = [];
  let inside = 0;
  for (let mark = text2.indexOf(MARK); mark >= 0; ) {
    const start = commentStart(text2, mark);
    while ((quoted3[inside]?.end ?? text2.length) <= mark) inside++;
    const isQuoted = mark >= (quoted3[inside]?.start ?? text2.length);
    if (start === void 0 || isQuoted || /[\w-]/.test(text2[mark + MARK.length] ?? "")) {
      mark = text2.indexOf(MARK, mark + MARK.length);
      continue;
    }
    const end = endOfLine(text2, mark);
    stretches.push({ start, mark, end });
    mark = text2.indexOf(MARK, end);
  }
  return stretches;
}
function commentStart(text2, mark) {
  let at2 = mark;
  while (at2 > 0 && isBlank(text2[at2 - 1])) at2--;
  if (text2[at2 - 1] === "#") at2 -= 1;
  else if (text2.slice(Math.max(0, at2 - 2), at2) === "//") at2 -= 2;
  else return void 0;
  const before = text2[at2 - 1];
  return before === void 0 || isBlank(before) || before === "\n" || before === "\r" ? at2 : void 0;
}
function subjectOf(text2, { start, end }, below4) {
  const from = startOfLine(text2, start);
  if (text2.slice(from, start).trim() !== "") return { from, at: start };
  for (let at2 = end; at2 < text2.length; ) {
    const next = nextLine(text2, at2);
    if (next === below4?.from && isCommentLine(text2, next)) return { from, at: below4.at };
    at2 = endOfLine(text2, next);
    if (text2.slice(next, at2).trim() !== "" && !isCommentLine(text2, next)) return { from, at: next };
  }
  return { from, at: start };
}
function isCommentLine(text2, from) {
  let at2 = from;
  while (isBlank(text2[at2])) at2++;
  return text2[at2] === "#" || text2.startsWith("//", at2);
}
function startOfLine(text2, from) {
  let at2 = from;
  while (at2 > 0 && text2[at2 - 1] !== "\n" && text2[at2 - 1] !== "\r") at2--;
  return at2;
}
function endOfLine(text2, from) {
  let at2 = from;
  while (at2 < text2.length && text2[at2] !== "\n" && text2[at2] !== "\r") at2++;
  return at2;
}
function nextLine(text2, end) {
  return text2.startsWith("\r\n", end) ? end + 2 : end + 1;
}
function isBlank(character) {
  return character === " " || character === "	";
}
function dividedAt(text2, divider) {
  const at2 = text2.indexOf(divider);
  return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + divider.length)];
}
function scalarsWithMark(documents) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const walk = (node) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach(walk);
    else if (node.kind === "scalar") {
      if (node.end - node.start > MARK.length && node.text.includes(MARK)) found.push(node);
    } else
      for (const { key, value } of node.entries) {
        walk(key);
        walk(value);
      }
  };
  for (const { root } of documents) walk(root);
  return found.sort((one, other) => one.start - other.start);
}

// src/inputs/cloudformation/inline-waivers.ts
var WORD = "lakeproof";
function inlineWaivers(templates, documents) {
  if (!documents[0]?.text.includes(WORD)) return [];
  return [...fromComments(templates, documents), ...templates.flatMap(fromMetadata)];
}
function nestedWaivers(document2) {
  return inlineWaivers([{ document: document2 }], [document2]);
}
function scopeOfResource({ document: document2, root }, { key, value }) {
  if (root !== void 0) return { kind: "resource", id: `${root}#${key.text}` };
  const { start, end } = document2.span({ start: key.start, end: Math.max(key.end, value.end) });
  return { kind: "lines", file: document2.file, from: start.line, to: end.line };
}
function fromComments(templates, documents) {
  const comments = ignoreComments(documents);
  const scopes2 = /* @__PURE__ */ new Map();
  if (comments.length > 0) for (const template3 of templates) noteScopes(template3, scopes2);
  return comments.flatMap(({ rules, reason, at: at2, line }) => {
    const scope = scopes2.get(line) ?? { kind: "lines", file: at2.file, from: line, to: line };
    return rules.map((rule) => ({ rule, reason, scope, at: at2 }));
  });
}
function resourcesIn(document2) {
  const section2 = entryOf(document2.root, "Resources")?.value;
  return section2?.kind === "map" ? section2.entries : [];
}
function noteScopes(template3, scopes2) {
  const { document: document2 } = template3;
  const { file, span } = document2;
  const mark = (start, end) => {
    const { start: first2, end: last3 } = span({ start, end });
    if (!scopes2.has(first2.line)) scopes2.set(first2.line, { kind: "lines", file, from: first2.line, to: last3.line });
  };
  const markBelow = (node, outermost) => {
    if (node.start < outermost) return;
    if (node.kind === "map")
      for (const { key, value } of node.entries) {
        mark(key.start, Math.max(key.end, value.start < key.start ? 0 : value.end));
        markBelow(value, key.start);
      }
    if (node.kind === "list")
      for (const item of node.items) {
        mark(item.start, item.end);
        markBelow(item, outermost);
      }
  };
  for (const entry of resourcesIn(document2)) {
    const { key, value } = entry;
    const header = scopeOfResource(template3, entry);
    scopes2.set(span(key).start.line, header);
    if (value.kind !== "map") continue;
    for (const attribute3 of value.entries) {
      const line = span(attribute3.key).start.line;
      if (!scopes2.has(line)) scopes2.set(line, header);
    }
    const properties = entryOf(value, "Properties")?.value;
    if (properties !== void 0) markBelow(properties, key.start);
  }
}
function fromMetadata(template3) {
  const { document: document2 } = template3;
  return resourcesIn(document2).flatMap((resource) => {
    const metadata = entryOf(resource.value, "Metadata")?.value;
    const ignore = entryOf(entryOf(metadata, "lakeproof")?.value, "ignore")?.value;
    if (ignore === void 0) return [];
    const entries = ignore.kind === "list" ? ignore.items : [ignore];
    return entries.map(
      (entry) => ({
        rule: textAt(entry, "rule"),
        reason: textAt(entry, "reason"),
        scope: scopeOfResource(template3, resource),
        at: document2.span(entry)
      })
    );
  });
}
function textAt(node, key) {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" && value.tag === void 0 ? value.text.trim() : "";
}

// src/model/join-index.ts
function indexBy(resources, keysOf, enough, isForeign) {
  const literals2 = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  const foreign = [];
  const open2 = /* @__PURE__ */ new Set();
  let hopeless = 0;
  for (const r of resources) {
    for (const key of keysOf(r)) {
      if (key === void 0) continue;
      if (!isHole(key)) put(literals2, String(key), r);
      else if (key.kind === "ref") {
        put(references, key.resource, r);
        if (isForeign(key.resource)) foreign.push(r);
      } else if (!isHopeless(key) || r.exists !== true || ++hopeless <= enough) open2.add(r);
    }
  }
  return { literals: literals2, references, foreign, open: [...open2] };
}
function* literally({ literals: literals2 }, texts2) {
  for (const text2 of texts2) yield* literals2.get(String(text2)) ?? [];
}
function* literalsLike({ literals: literals2 }, texts2) {
  if (texts2.length === 0) return;
  for (const [literal, resources] of literals2) {
    if (texts2.some((text2) => sameText(text2, literal) !== "no")) yield* resources;
  }
}
function* referring({ references }) {
  for (const resources of references.values()) yield* resources;
}
function put(map2, key, r) {
  const known4 = map2.get(key);
  if (known4 === void 0) map2.set(key, [r]);
  else known4.push(r);
}
function isHopeless(key) {
  return isHole(key) && (key.kind === "secret" || key.kind === "unknown" && key.reason !== "parameter");
}

// src/model/estate-of.ts
var MAX_MAYBES = 16;
var MAX_TRIED = 2e3;
function estateOf(parts) {
  const byType2 = grouped(parts.resources, (r) => r.type);
  const byId = new Map(parts.resources.map((r) => [r.id, r]));
  const indexes = /* @__PURE__ */ new Map();
  const isA = (type) => (id) => byId.get(id)?.type === type;
  const indexed = (type, key, named4, keysOf) => {
    const at2 = `${type} ${key} ${named4}`;
    const found = indexes.get(at2) ?? indexBy(byType2.get(type) ?? [], keysOf, MAX_MAYBES, (id) => !isA(named4)(id));
    indexes.set(at2, found);
    return found;
  };
  const namers = (r, type, to, decide2) => {
    const names = parts.namesOf(r);
    const index = indexed(type, to, r.type, (c) => [valueAt(c.properties, to)]);
    const holes = names.filter(isHole);
    const choices = holes.filter((name) => name.kind === "choice");
    const isUnknown3 = holes.some((name) => name.kind === "unknown");
    return {
      likely: [
        index.references.get(r.id) ?? [],
        literally(index, names.filter(isLiteral)),
        literalsLike(index, choices),
        index.open
      ],
      unlikely: [literalsLike(index, holes), isUnknown3 ? index.foreign : []],
      likenessOf: (c) => isNamed(valueAt(c.properties, to), r, names, decide2, isA(r.type))
    };
  };
  const named3 = (value, type, decide2) => {
    const likenessOf = (c) => isNamed(value, c, parts.namesOf(c), decide2, isA(type));
    const all2 = byType2.get(type) ?? [];
    if (value === void 0) return { likely: [], unlikely: [], likenessOf };
    if (isHole(value) && value.kind === "choice") return { likely: [all2], unlikely: [], likenessOf };
    const index = indexed(type, "names", type, parts.namesOf);
    if (!isHole(value)) return { likely: [literally(index, [value]), index.open], unlikely: [], likenessOf };
    if (value.kind === "ref") {
      const found = byId.get(value.resource);
      return { likely: [found === void 0 ? [] : [found], index.open], unlikely: [], likenessOf };
    }
    if (value.kind === "text") {
      return { likely: [index.open], unlikely: [literalsLike(index, [value]), referring(index)], likenessOf };
    }
    return { likely: isHopeless(value) ? [] : [index.open], unlikely: [all2], likenessOf };
  };
  const searchFor = (r, how, decide2) => {
    if ("to" in how) return namers(r, how.type, how.to, decide2);
    if ("from" in how) return named3(valueAt(r.properties, how.from), how.type, decide2);
    const likenessOf = (c) => sameText(r.scope.account, c.scope.account);
    return { likely: [byType2.get(how.type) ?? []], unlikely: [], likenessOf };
  };
  return {
    root: parts.root,
    source: parts.source,
    resources: parts.resources,
    parameters: parts.parameters,
    complete: parts.complete,
    ofType: (type) => byType2.get(type) ?? [],
    byId: (id) => byId.get(id),
    namesOf: parts.namesOf,
    ...parts.exports !== void 0 && { exports: parts.exports },
    ...parts.unread !== void 0 && { unread: parts.unread },
    joined: (r, how, decide2 = UNDECIDED) => {
      const yes = [];
      const maybe = [];
      const seen = /* @__PURE__ */ new Set();
      const { likely, unlikely, likenessOf } = searchFor(r, how, decide2);
      const look = (candidate) => {
        if (candidate.type !== how.type || seen.has(candidate)) return;
        seen.add(candidate);
        const likeness = ifExists(candidate, likenessOf(candidate), decide2);
        if (likeness === "yes") yes.push(candidate);
        else if (likeness === "maybe" && maybe.length < MAX_MAYBES) maybe.push(candidate);
      };
      let tried = 0;
      for (const candidates of likely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES && ++tried > MAX_TRIED) break;
          look(candidate);
        }
      }
      for (const candidates of unlikely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES) break;
          look(candidate);
        }
      }
      if ("to" in how && parts.unread !== void 0) maybe.push(unreadNamer(how.type, r, parts.unread, parts.root));
      return { yes, maybe };
    }
  };
}
function unreadNamer(type, { scope }, exists3, root) {
  const id = `${root}#(unread)`;
  return { id, identity: id, type, exists: exists3, properties: {}, origins: /* @__PURE__ */ new Map(), scope, recorded: false };
}
function isLiteral(value) {
  return !isHole(value);
}
function grouped(resources, keyOf8) {
  const groups = /* @__PURE__ */ new Map();
  for (const r of resources) {
    const key = keyOf8(r);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [r]);
    else group.push(r);
  }
  return groups;
}

// src/vocabulary/names.ts
function namesOf(r) {
  const schema = typeSchema(r.type);
  const names = /* @__PURE__ */ new Set();
  const [identifier, ...others] = schema?.identifier ?? [];
  if (schema !== void 0 && identifier !== void 0 && others.length === 0 && propertyType(schema, identifier)) {
    const name = field(r.properties, identifier);
    if (typeof name === "string" || isHole(name)) names.add(name);
  }
  if (r.recorded) {
    names.add(r.identity);
    if (r.id.startsWith("arn:")) names.add(r.id);
    const id = /^arn:[^:]*:(?:kms:[^:]*:[^:]*:key|ec2:[^:]*:[^:]*:[a-z-]+)\/(.+)$/.exec(r.id)?.[1];
    if (id !== void 0) names.add(id);
  }
  return [...names];
}

// src/inputs/cloudformation/logic.ts
function sizeOf(truth2) {
  if (typeof truth2 === "boolean" || truth2.kind === "equals") return 1;
  return truth2.kind === "not" ? sizeOf(truth2.of) : truth2.of.reduce((sum, part) => sum + sizeOf(part), 0);
}
function not2(truth2) {
  if (typeof truth2 === "boolean") return !truth2;
  return truth2.kind === "not" ? truth2.of : { kind: "not", of: truth2 };
}
function and(parts) {
  return combine("and", parts);
}
function or(parts) {
  return combine("or", parts);
}
function combine(kind, parts) {
  const winner = kind === "or";
  const kept = /* @__PURE__ */ new Map();
  for (const part of parts.flatMap((each) => spread(kind, each))) {
    if (part === winner) return winner;
    if (typeof part === "boolean") continue;
    if (kept.has(conditionKey({ kind: "not", of: part }))) return winner;
    if (part.kind === "not" && kept.has(conditionKey(part.of))) return winner;
    kept.set(conditionKey(part), part);
  }
  const strong = /* @__PURE__ */ new Map();
  for (const part of kept.values()) {
    const atom2 = strongAtom(kind, part);
    if (atom2 === void 0) continue;
    if (strong.has(atom2.parameter)) return winner;
    strong.set(atom2.parameter, atom2.constant);
  }
  const of2 = [...kept.values()].filter((part) => {
    const atom2 = strongAtom(kind === "and" ? "or" : "and", part);
    return atom2 === void 0 || !strong.has(atom2.parameter);
  });
  const [only3] = of2;
  if (only3 === void 0) return !winner;
  return of2.length === 1 ? only3 : { kind, of: of2 };
}
function spread(kind, part) {
  return typeof part !== "boolean" && part.kind === kind && part.name === void 0 ? part.of : [part];
}
function strongAtom(kind, part) {
  const atom2 = kind === "and" ? part : part.kind === "not" ? part.of : void 0;
  return atom2?.kind === "equals" ? atom2 : void 0;
}
function truthGiven(asked, known4, truth2) {
  if (conditionKey(asked) === conditionKey(known4)) return truth2;
  if (asked.kind === "not") {
    const inner2 = truthGiven(asked.of, known4, truth2);
    return inner2 === void 0 ? void 0 : !inner2;
  }
  if (known4.kind === "not") return truthGiven(asked, known4.of, !truth2);
  if (asked.kind === "equals" && known4.kind === "equals" && truth2 && asked.parameter === known4.parameter) return false;
  if (known4.kind === "and" && truth2) return firstDecided(asked, known4.of, true);
  if (known4.kind === "or" && !truth2) return firstDecided(asked, known4.of, false);
  return void 0;
}
function firstDecided(asked, known4, truth2) {
  for (const each of known4) {
    const decided = truthGiven(asked, each, truth2);
    if (decided !== void 0) return decided;
  }
  return void 0;
}

// src/inputs/cloudformation/equal.ts
function equal2(a, b, scope, text2) {
  const parameter = a === void 0 ? void 0 : scope.enumerated.get(a);
  if (parameter !== void 0 && isScalar(b)) return isParameter(parameter, String(b), scope);
  if (isHole(a) && a.kind === "choice")
    return onSides(a.if, [a.then, a.else], (side, at2) => equal2(side, b, scope, `${text2} ${at2}`));
  if (isHole(b) && !isHole(a) || isHole(b) && b.kind === "choice") return equal2(b, a, scope, text2);
  if (a === void 0 || b === void 0) return a === b;
  if (isScalar(a) && isScalar(b)) return String(a) === String(b);
  if (isList(a) && isList(b)) {
    return a.length === b.length && and(a.map((item, i) => equal2(item, b[i], scope, `${text2} [${i}]`)));
  }
  if (isHole(a) && a.kind === "unknown" && a.reason === "parameter" && a.detail !== void 0 && isScalar(b)) {
    return isParameter(a.detail, String(b), scope);
  }
  if (isHole(a) && a.kind === "text" && typeof b === "string") {
    const middle = onlyHole(a.parts, b);
    if (middle !== void 0) return equal2(middle.hole, middle.text, scope, text2);
  }
  const same = sameText(a, b);
  return same === "maybe" ? { kind: "equals", parameter: text2, constant: "true" } : same === "yes";
}
function isParameter(parameter, constant, scope) {
  const allowed = scope.allowed.get(parameter)?.allowed;
  return allowed !== void 0 && !allowed.includes(constant) ? false : { kind: "equals", parameter, constant };
}
function onSides(condition, [then, otherwise], truth2) {
  return or([and([condition, truth2(then, "(then)")]), and([not2(condition), truth2(otherwise, "(else)")])]);
}
function onlyHole(parts, literal) {
  const at2 = parts.findIndex(isHole);
  const hole = parts[at2];
  const [before, after] = [parts.slice(0, at2), parts.slice(at2 + 1)];
  if (hole === void 0 || after.some(isHole)) return void 0;
  const [start, end] = [before.join(""), after.join("")];
  if (literal.length < start.length + end.length || !literal.startsWith(start) || !literal.endsWith(end))
    return void 0;
  return { hole, text: literal.slice(start.length, literal.length - end.length) };
}

// src/inputs/cloudformation/intrinsic.ts
function intrinsicOf(node) {
  if (node.tag !== void 0) {
    const name2 = longName(node.tag);
    if (name2 !== void 0) return { name: name2, argument: untagged(node) };
  }
  if (node.kind !== "map" || node.entries.length !== 1) return void 0;
  const [only3] = node.entries;
  const name = only3?.key.text;
  return only3 !== void 0 && name !== void 0 && (name === "Ref" || name.startsWith("Fn::")) ? { name, argument: only3.value } : void 0;
}
function longName(tag2) {
  if (!/^![A-Za-z]/.test(tag2)) return void 0;
  const short2 = tag2.slice(1);
  return short2 === "Ref" || short2 === "Condition" ? short2 : `Fn::${short2}`;
}
function untagged(node) {
  const { tag: _, ...rest } = node;
  return rest.kind === "scalar" ? { ...rest, plain: false } : rest;
}
function argumentsOf(intrinsic) {
  return intrinsic.argument.kind === "list" && intrinsic.argument.tag === void 0 ? intrinsic.argument.items : [intrinsic.argument];
}

// src/inputs/cloudformation/scope.ts
var MAX_DEPTH2 = 200;
function frameOf(scope) {
  return { scope, depth: 0, via: [], inCondition: false };
}
function evaluated(node, frame) {
  return frame.scope.evaluate(node, frame);
}
var MAX_VIA = 8;
function comesThrough(frame, line) {
  if (frame.via.length < MAX_VIA && !frame.via.includes(line)) frame.via.push(line);
}
function deeper(frame, at2) {
  if (frame.depth < MAX_DEPTH2 && frame.scope.spend(1)) return { ...frame, depth: frame.depth + 1 };
  frame.scope.problem(
    {
      level: "warning",
      kind: "template-too-large",
      message: "This template nests or repeats values more than can be read; what lies here and beyond is taken as unknown",
      next: "Write the values out less deeply, or with fewer aliases."
    },
    at2
  );
  return void 0;
}

// src/inputs/cloudformation/conditions.ts
function namedConditions(template3) {
  const known4 = /* @__PURE__ */ new Map();
  return (name, frame) => {
    const entry = template3.conditions.get(name);
    if (entry === void 0) return void 0;
    const before = known4.get(name);
    if (before === "being read") {
      frame.scope.problem(
        {
          level: "warning",
          kind: "circular-condition",
          message: `The condition ${name} of this template depends on itself`,
          next: "Break the circle: AWS rejects such a template."
        },
        entry.key
      );
      return opaque(`${template3.path}Condition ${name}`);
    }
    if (before !== void 0) return before;
    known4.set(name, "being read");
    const truth2 = truthOf2(entry.value, { ...frame, via: [], inCondition: true });
    const named3 = typeof truth2 === "boolean" ? truth2 : { ...truth2, name: template3.path + name };
    known4.set(name, named3);
    return named3;
  };
}
var MAX_SIZE = 200;
function truthOf2(node, frame) {
  const call4 = intrinsicOf(node) ?? conditionReference(node);
  const inner2 = call4 === void 0 ? void 0 : deeper(frame, node);
  if (call4 === void 0 || inner2 === void 0) return opaque(textOf3(node, frame));
  const truth2 = applied(call4, node, inner2);
  return sizeOf(truth2) > MAX_SIZE ? opaque(textOf3(node, frame)) : truth2;
}
function applied(call4, node, frame) {
  const parts = () => argumentsOf(call4).map((part) => truthOf2(part, frame));
  switch (call4.name) {
    case "Condition":
      return namedTruth(call4.argument, frame);
    case "Fn::And":
      return and(parts());
    case "Fn::Or":
      return or(parts());
    case "Fn::Not":
      return not2(and(parts()));
    case "Fn::Equals": {
      const [left, right] = argumentsOf(call4).map((part) => evaluated(part, frame));
      return equal2(left, right, frame.scope, textOf3(node, frame));
    }
    default:
      return opaque(textOf3(node, frame));
  }
}
function namedTruth(node, frame) {
  const call4 = intrinsicOf(node) ?? conditionReference(node);
  if (call4 !== void 0 && !CONDITION_FUNCTIONS.has(call4.name)) return truthNamedBy(node, frame);
  if (node.kind !== "scalar") return truthOf2(node, frame);
  const truth2 = frame.scope.condition(node.text, frame);
  if (truth2 !== void 0) return truth2;
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-condition",
      message: `This template names the condition ${node.text}, which it does not define`,
      next: "Define it under Conditions, or correct the name."
    },
    node
  );
  return opaque(`${frame.scope.template.path}Condition ${node.text}`);
}
var CONDITION_FUNCTIONS = /* @__PURE__ */ new Set(["Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"]);
function truthNamedBy(node, frame) {
  const name = evaluated(node, frame);
  if (name === void 0) return true;
  const truth2 = typeof name === "string" ? frame.scope.condition(name, frame) : void 0;
  return truth2 ?? opaque(textOf3(node, frame));
}
function opaque(text2) {
  return { kind: "equals", parameter: text2, constant: "true" };
}
function conditionReference(node) {
  const [only3] = node.kind === "map" && node.entries.length === 1 ? node.entries : [];
  return only3?.key.text === "Condition" ? { name: "Condition", argument: only3.value } : void 0;
}
var MAX_TEXT = 300;
function textOf3(node, frame) {
  const { document: document2, path } = frame.scope.template;
  const written = document2.text.slice(node.start, Math.min(node.end, node.start + MAX_TEXT));
  const line = path + written.replace(/\s+/g, " ").trim();
  return node.end - node.start > MAX_TEXT ? `${line}... (offset ${node.start})` : line;
}

// src/syntax/scalar.ts
function scalarValue(node) {
  const { text: text2, tag: tag2 } = node;
  if (tag2 === "!!str" || tag2 === "!" || tag2 !== void 0 && !tag2.startsWith("!!")) return text2;
  if (!node.plain && tag2 === void 0) return text2;
  if (text2.length > MAX_LITERAL) return text2;
  if (NULL.test(text2)) return null;
  if (TRUE.test(text2)) return true;
  if (FALSE.test(text2)) return false;
  return numberOf(text2) ?? text2;
}
var MAX_LITERAL = 400;
var NULL = /^(?:~|null|Null|NULL|)$/;
var TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
var FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
var BINARY = /^[-+]?0b[01_]+$/;
var OCTAL = /^[-+]?0[0-7_]+$/;
var HEXADECIMAL = /^[-+]?0x[0-9a-fA-F_]+$/;
var DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
var BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
var FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function numberOf(text2) {
  const first2 = text2.charCodeAt(0);
  if (!(first2 === 43 || first2 === 45 || first2 === 46 || first2 >= 48 && first2 <= 57)) return void 0;
  const negative = first2 === 45;
  const digits = (negative || first2 === 43 ? text2.slice(1) : text2).replaceAll("_", "");
  const magnitude = magnitudeOf(text2, digits);
  if (magnitude === void 0 || !Number.isFinite(magnitude)) return void 0;
  return negative ? -magnitude : magnitude;
}
function magnitudeOf(text2, digits) {
  if (DECIMAL.test(text2) || FLOAT.test(text2)) return Number(digits);
  if (OCTAL.test(text2)) return Number.parseInt(digits, 8);
  if (HEXADECIMAL.test(text2) || BINARY.test(text2)) return Number(digits);
  if (BASE_60.test(text2)) return digits.split(":").reduce((total, part) => total * 60 + Number(part), 0);
  return void 0;
}

// src/inputs/cloudformation/dynamic-references.ts
var OPEN = "{{resolve:";
var CLOSE = "}}";
function withoutReferences(parts) {
  if (!parts.some((part) => typeof part === "string" && part.includes("{{"))) return parts;
  const found = [];
  let reference;
  for (const token of merged(parts).flatMap(tokens)) {
    if (reference === void 0 && token === OPEN) reference = [OPEN];
    else if (reference === void 0) found.push(token);
    else {
      reference.push(token);
      if (token !== CLOSE) continue;
      found.push(referenceOf(reference));
      reference = void 0;
    }
  }
  return reference === void 0 ? found : [...found, ...reference];
}
function merged(parts) {
  const found = [];
  for (const part of parts) {
    const last3 = found.at(-1);
    if (typeof part === "string" && typeof last3 === "string") found[found.length - 1] = last3 + part;
    else found.push(part);
  }
  return found;
}
function tokens(part) {
  return isHole(part) ? [part] : part.split(/(\{\{resolve:|\}\})/).filter((token) => token !== "");
}
var MAX_DETAIL = 200;
function referenceOf(parts) {
  const written = parts.map(inWords).join("");
  if (!written.startsWith(`${OPEN}ssm:`)) return secretHole();
  const isSame2 = written.length <= MAX_DETAIL && parts.every((part) => !isHole(part) || isParameter2(part));
  return unknownHole(isSame2 ? "parameter" : "unresolved-function", written.slice(0, MAX_DETAIL));
}
function isParameter2(part) {
  return part.kind === "unknown" && part.reason === "parameter" && part.detail !== void 0;
}
function inWords(part) {
  if (!isHole(part)) return part;
  return part.kind === "unknown" && part.detail !== void 0 ? `\${${part.detail}}` : "${...}";
}

// src/inputs/cloudformation/over-choices.ts
var MAX_RESULTS = 8;
function overChoices(what, args, result) {
  let left = MAX_RESULTS;
  const fall = (given3) => {
    const open2 = given3.find((value2) => isHole(value2) && value2.kind === "choice");
    if (!isHole(open2) || open2.kind !== "choice") {
      left--;
      return left < 0 ? void 0 : result(given3);
    }
    const side = (truth2) => left < 0 ? void 0 : fall(given3.map((value2) => settle(value2, open2.if, truth2)));
    return choiceOf(open2.if, side(true), side(false));
  };
  const value = fall(args);
  return left < 0 ? unknownHole("too-many-choices", what) : value;
}
function choiceOf(condition, then, otherwise) {
  if (then === otherwise && (then === void 0 || isScalar(then))) return then;
  return choiceHole(condition, then, otherwise);
}
function settle(value, known4, truth2) {
  let here = value;
  while (isHole(here) && here.kind === "choice") {
    const decided = truthGiven(here.if, known4, truth2);
    if (decided === void 0) return here;
    here = decided ? here.then : here.else;
  }
  return here;
}

// src/inputs/cloudformation/unresolved.ts
function unresolved(name, args = []) {
  const unknown = args.find((arg) => isHole(arg) && arg.kind === "unknown");
  if (!isHole(unknown) || unknown.kind !== "unknown") return unknownHole("unresolved-function", name);
  const reason = unknown.reason === "parameter" ? "unresolved-function" : unknown.reason;
  return unknownHole(reason, unknown.detail === void 0 ? name : `${name} of ${unknown.detail}`);
}

// src/inputs/cloudformation/join.ts
function join(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Join", args, (decided) => {
    const [delimiter, list2] = decided;
    if (!isScalar(delimiter) || !isList(list2)) return unresolved("Fn::Join", decided);
    return overChoices("Fn::Join", list2, (members) => {
      const present2 = members.filter((member4) => member4 !== void 0);
      return concatenated(
        present2.flatMap((member4, i) => i === 0 ? [member4] : [String(delimiter), member4]),
        "Fn::Join",
        frame
      );
    });
  });
}
var CHARACTERS_A_VALUE = 64;
function spendText(characters, frame) {
  return frame.scope.spend(characters / CHARACTERS_A_VALUE);
}
function concatenated(values, what, frame) {
  const parts = values.map((value) => isScalar(value) ? String(value) : isHole(value) ? value : void 0);
  if (!parts.every((part) => part !== void 0)) return unresolved(what);
  const length2 = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0);
  return spendText(length2, frame) ? textOf(withoutReferences(parts)) : unknownHole("analysis-limit", what);
}

// src/inputs/cloudformation/base64.ts
function base64({ argument, name }, frame) {
  return overChoices(name, [evaluated(argument, frame)], ([text2]) => {
    if (!isScalar(text2)) return unresolved(name, [text2]);
    if (!spendText(String(text2).length, frame)) return unknownHole("analysis-limit", name);
    return Buffer.from(String(text2), "utf8").toString("base64");
  });
}

// src/inputs/ip-address.ts
function familyOf(address) {
  return address.includes(":") ? V6 : V4;
}
var V4 = {
  bits: 32,
  parse: (address) => numberOf2(address.split("."), 4, 8, (part) => /^\d{1,3}$/.test(part), 10),
  print: (address) => groupsOf(address, 4, 8).join(".")
};
var V6 = {
  bits: 128,
  parse: (address) => {
    const [head = "", tail, ...more] = address.split("::");
    if (more.length > 0) return void 0;
    const groups = (text2) => text2 === "" ? [] : text2.split(":");
    const [before, after] = [groups(head), groups(tail ?? "")];
    const zeros = tail === void 0 ? 0 : Math.max(0, 8 - before.length - after.length);
    const all2 = [...before, ...Array(zeros).fill("0"), ...after];
    return numberOf2(all2, 8, 16, (part) => /^[0-9a-fA-F]{1,4}$/.test(part), 16);
  },
  // The longest run of zeros is written as ::, as RFC 5952 has it.
  print: (address) => {
    const groups = groupsOf(address, 8, 16).map((group) => group.toString(16));
    const runs = [...groups.join(":").matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)].sort(
      (a, b) => b[0].length - a[0].length
    );
    const [run] = runs;
    if (run === void 0) return groups.join(":");
    const text2 = groups.join(":");
    return `${text2.slice(0, run.index).replace(/:$/, "")}::${text2.slice(run.index + run[0].length).replace(/^:/, "")}`;
  }
};
function numberOf2(parts, count2, width, isPart, radix) {
  if (parts.length !== count2 || !parts.every(isPart)) return void 0;
  const numbers = parts.map((part) => Number.parseInt(part, radix));
  if (numbers.some((number) => number >= 2 ** width)) return void 0;
  return numbers.reduce((sum, number) => (sum << BigInt(width)) + BigInt(number), 0n);
}
function groupsOf(address, count2, width) {
  const mask = (1n << BigInt(width)) - 1n;
  return Array.from({ length: count2 }, (_, i) => Number(address >> BigInt((count2 - 1 - i) * width) & mask));
}

// src/inputs/cloudformation/cidr.ts
function cidr(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices(intrinsic.name, args, (decided) => {
    const [block2, count2, bits] = decided;
    const isKnown4 = isScalar(block2) && isScalar(count2) && isScalar(bits);
    const blocks = isKnown4 ? blocksIn(String(block2), Number(count2), Number(bits)) : void 0;
    return blocks ?? unresolved(intrinsic.name, decided);
  });
}
function blocksIn(block2, count2, bits) {
  const [address = "", prefix = ""] = block2.split("/");
  const family = familyOf(address);
  const base = family.parse(address);
  const within3 = /^\d{1,3}$/.test(prefix) ? family.bits - Number(prefix) : -1;
  const isSound = Number.isInteger(count2) && count2 >= 1 && count2 <= 256 && Number.isInteger(bits) && bits >= 0;
  if (base === void 0 || !isSound || bits > within3 || BigInt(count2) << BigInt(bits) > 1n << BigInt(within3)) {
    return void 0;
  }
  const first2 = base >> BigInt(within3) << BigInt(within3);
  return Array.from({ length: count2 }, (_, i) => {
    const start = first2 + (BigInt(i) << BigInt(bits));
    return `${family.print(start)}/${family.bits - bits}`;
  });
}

// src/inputs/cloudformation/json-string.ts
function jsonString({ argument, name }, frame) {
  const parts = [];
  let doubt2;
  const write = (value2) => {
    if (isList(value2)) between("[", "]", value2, write);
    else if (isMap(value2))
      between("{", "}", Object.entries(value2), ([key, each]) => {
        parts.push(`${JSON.stringify(key)}:`);
        write(each);
      });
    else if (!isHole(value2)) parts.push(JSON.stringify(value2));
    else if (value2.kind === "ref") parts.push('"', value2, '"');
    else if (value2.kind === "text") parts.push('"', ...value2.parts.map(escaped), '"');
    else doubt2 ??= value2;
  };
  function between(open2, close, members, each) {
    parts.push(open2);
    for (const [i, member4] of members.entries()) {
      if (i > 0) parts.push(",");
      each(member4);
    }
    parts.push(close);
  }
  const value = evaluated(argument, frame);
  if (!isList(value) && !isMap(value)) return unresolved(name, [value]);
  if (!frame.scope.spend(1)) return unknownHole("analysis-limit", name);
  write(value);
  return doubt2 === void 0 ? concatenated(parts, name, frame) : unresolved(name, [doubt2]);
}
function escaped(part) {
  return isHole(part) ? part : JSON.stringify(part).slice(1, -1);
}

// src/inputs/cloudformation/language-extensions.ts
var TRANSFORM = "AWS::LanguageExtensions";
function needsExtensions(what, scope) {
  const { document: document2, transforms } = scope.template;
  if (transforms.includes(TRANSFORM)) return;
  const { root } = document2;
  scope.problem(
    {
      level: "warning",
      kind: "missing-transform",
      message: `${what} needs the transform ${TRANSFORM}, which this template does not declare`,
      next: `Add Transform: ${TRANSFORM}; AWS rejects the template without it.`
    },
    root.kind === "map" && root.entries[0]?.key || root
  );
}

// src/inputs/cloudformation/length.ts
function length({ argument, name }, frame) {
  return overChoices(
    name,
    [evaluated(argument, frame)],
    ([list2]) => isList(list2) ? overChoices(name, list2, (elements) => elements.filter((element) => element !== void 0).length) : unresolved(name, [list2])
  );
}

// src/inputs/cloudformation/template.ts
function isTemplate(document2) {
  const { root } = document2;
  if (root.kind !== "map") return false;
  const resources = entryOf(root, "Resources")?.value;
  if (entryOf(root, "AWSTemplateFormatVersion") !== void 0) return resources !== void 0;
  const transforms = transformsOf(root);
  if (transforms.some((name) => name.startsWith("AWS::Serverless"))) return true;
  if (transforms.includes("AWS::LanguageExtensions")) return resources !== void 0;
  return resources?.kind === "map" && resources.entries.some((entry) => typeOf(entry.value) !== void 0);
}
function templateOf(document2, { root, path }) {
  return {
    document: document2,
    root,
    path,
    resources: section(document2, "Resources"),
    parameters: section(document2, "Parameters"),
    mappings: section(document2, "Mappings"),
    conditions: section(document2, "Conditions"),
    transforms: transformsOf(document2.root)
  };
}
function idOf2({ root, path }, logicalId) {
  return `${root}#${path}${logicalId}`;
}
function parameterNames(document2) {
  return [...section(document2, "Parameters").keys()];
}
function typeOf(resource) {
  const type = entryOf(resource, "Type")?.value;
  return type?.kind === "scalar" && type.tag === void 0 && type.text !== "" ? type.text : void 0;
}
function section(document2, name) {
  return entriesByKey(entryOf(document2.root, name)?.value);
}
var NONE = /* @__PURE__ */ new Map();
var known = /* @__PURE__ */ new WeakMap();
function entriesByKey(node) {
  if (node?.kind !== "map") return NONE;
  const before = known.get(node);
  if (before !== void 0) return before;
  const entries = new Map(node.entries.map((entry) => [entry.key.text, entry]));
  known.set(node, entries);
  return entries;
}
function transformsOf(root) {
  const transform = entryOf(root, "Transform")?.value;
  const written = transform?.kind === "list" ? transform.items : transform === void 0 ? [] : [transform];
  return written.flatMap((node) => {
    const name = node.kind === "map" ? entryOf(node, "Name")?.value : node;
    return name?.kind === "scalar" ? [name.text] : [];
  });
}

// src/inputs/cloudformation/mappings.ts
var MAX_KEYS = 8;
function findInMap(call4, frame, node) {
  const args = argumentsOf(call4);
  const fallback = entryOf(args[3], "DefaultValue")?.value;
  if (fallback !== void 0) needsExtensions("A default value of Fn::FindInMap", frame.scope);
  const missing4 = (what) => fallback ? evaluated(fallback, frame) : notFound(what, frame, node);
  const keys = args.slice(0, 3).map((part) => evaluated(part, frame));
  return overChoices("Fn::FindInMap", keys, ([name, top, second]) => {
    if (!isScalar(name)) return unresolved("Fn::FindInMap", [name]);
    const mapping = frame.scope.template.mappings.get(String(name));
    if (mapping === void 0) return missing4(`the mapping ${name}`);
    return atKey2(mapping, top, (row) => atKey2(row, second, found));
  });
  function found({ value }) {
    comesThrough(frame, frame.scope.template.document.span(value));
    return holdsFunctions(value) ? unresolved("Fn::FindInMap") : evaluated(value, frame);
  }
  function atKey2(holder, key, then) {
    const entries = entriesByKey(holder.value);
    if (isScalar(key)) {
      const entry = entries.get(String(key));
      return entry === void 0 ? missing4(`${key} in ${holder.key.text}`) : then(entry);
    }
    const parameter = isHole(key) && key.kind === "unknown" && key.reason === "parameter" ? key.detail : void 0;
    if (parameter === void 0 || entries.size > MAX_KEYS) return unresolved("Fn::FindInMap", [key]);
    const values = [...entries.values()].map(then);
    return amongst(parameter, [...entries.keys()], fallback ? [...values, evaluated(fallback, frame)] : values);
  }
}
function holdsFunctions(value) {
  if (intrinsicOf(value) !== void 0) return true;
  return value.kind === "list" && value.items.some((item) => intrinsicOf(item) !== void 0);
}
function amongst(parameter, constants, values) {
  const [first2] = values;
  if (values.every((value) => isScalar(value) && value === first2)) return first2;
  return values.reduceRight(
    (rest, value, i) => choiceHole({ kind: "equals", parameter, constant: constants[i] ?? "" }, value, rest)
  );
}
function notFound(what, frame, node) {
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-mapping",
      message: `Fn::FindInMap finds nothing: ${what}`,
      next: "Add it to Mappings, or correct the names: AWS rejects such a template."
    },
    node
  );
  return unresolved("Fn::FindInMap");
}

// src/inputs/cloudformation/references.ts
var PSEUDO_PARAMETERS = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix"
]);
var OF_ONE_STACK = /* @__PURE__ */ new Set(["AWS::NotificationARNs", "AWS::StackId", "AWS::StackName"]);
function ref(intrinsic, frame, node) {
  const { argument } = intrinsic;
  const name = nameIn(argument, frame);
  return name === void 0 ? unknownHole("unresolved-function", "Ref of something that is not a name") : named(name, frame, node);
}
function nameIn(node, frame) {
  const call4 = intrinsicOf(node);
  if (call4 === void 0) return node.kind === "scalar" ? node.text : void 0;
  needsExtensions("A function inside of Ref or Fn::GetAtt", frame.scope);
  const { name, argument } = call4;
  if (name === "Fn::Sub" && argument.kind === "scalar" && frame.scope.template.resources.has(argument.text)) {
    return argument.text;
  }
  const value = evaluated(node, frame);
  return typeof value === "string" ? value : void 0;
}
function named(name, frame, node) {
  if (name === "AWS::NoValue") return void 0;
  const { scope } = frame;
  if (PSEUDO_PARAMETERS.has(name))
    return unknownHole("parameter", OF_ONE_STACK.has(name) ? scope.template.path + name : name);
  const variable = scope.variables.get(name);
  if (variable !== void 0) return variable;
  const parameter = scope.parameters.get(name);
  if (parameter !== void 0) {
    comesThrough(frame, parameter.via);
    return frame.inCondition ? parameter.compared : parameter.value;
  }
  if (scope.template.resources.has(name)) return refHole(idOf2(scope.template, name));
  return undefinedName(name, `Ref ${name}`, frame, node);
}
function getAtt(intrinsic, frame, node) {
  const [first2, ...rest] = argumentsOf(intrinsic);
  const name = first2 === void 0 ? void 0 : nameIn(first2, frame);
  if (name === void 0) return unknownHole("unresolved-function", "Fn::GetAtt");
  if (rest.length === 0) {
    const dot = name.indexOf(".");
    return dot < 0 ? unknownHole("unresolved-function", `Fn::GetAtt ${name}`) : attribute(name.slice(0, dot), name.slice(dot + 1), frame, node);
  }
  const parts = rest.map((part) => evaluated(part, frame));
  return parts.every(isScalar) ? attribute(name, parts.join("."), frame, node) : unknownHole("unresolved-function", `Fn::GetAtt ${name}`);
}
var ANSWERS_ANYTHING = /^(?:Custom::|AWS::CloudFormation::(?:CustomResource|Stack|WaitCondition)$|AWS::SSM::Parameter$)/;
function attribute(name, of2, frame, node) {
  const { template: template3 } = frame.scope;
  const output = frame.scope.output?.(name, of2, frame, node);
  if (output !== void 0) return output;
  const target = template3.resources.get(name);
  if (target !== void 0) {
    const type = typeOf(target.value);
    if (type !== void 0 && ANSWERS_ANYTHING.test(type)) {
      return unknownHole("unresolved-function", `${of2} of ${name}, which ${type} answers when it is deployed`);
    }
    return refHole(idOf2(template3, name), of2);
  }
  return undefinedName(name, `Fn::GetAtt ${name}.${of2}`, frame, node);
}
function undefinedName(name, what, frame, node) {
  const { template: template3 } = frame.scope;
  if (template3.transforms.length > 0) return unknownHole("macro", what);
  const dot = name.indexOf(".");
  if (dot > 0 && template3.resources.has(name.slice(0, dot))) return unknownHole("module-not-available", what);
  if (!/^(?:AWS::)?[A-Za-z0-9]+$/.test(name)) return unknownHole("unresolved-function", what);
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-reference",
      message: `This template refers to ${name}, which is none of its parameters or resources`,
      next: "Correct the name, or declare it: AWS rejects such a template."
    },
    node
  );
  return unknownHole("unresolved-function", what);
}

// src/inputs/cloudformation/sub.ts
function sub(intrinsic, frame, node) {
  const { argument } = intrinsic;
  const [text2, names] = argument.kind === "list" ? argument.items : [argument, void 0];
  if (text2?.kind !== "scalar" || text2.tag !== void 0) return unresolved("Fn::Sub");
  const parts = pieces(text2.text).map((piece) => {
    if ("literal" in piece) return piece.literal;
    const own = entriesByKey(names).get(piece.name);
    if (own !== void 0) return evaluated(own.value, frame);
    const dot = piece.name.indexOf(".");
    if (dot < 0) return named(piece.name, frame, node);
    return attribute(piece.name.slice(0, dot), piece.name.slice(dot + 1), frame, node);
  });
  return overChoices(
    "Fn::Sub",
    parts,
    (decided) => concatenated(
      decided.map((part) => part ?? ""),
      "Fn::Sub",
      frame
    )
  );
}
function pieces(text2) {
  const found = [];
  let from = 0;
  for (let open2 = text2.indexOf("${"); open2 >= 0; open2 = text2.indexOf("${", from)) {
    const close = text2.indexOf("}", open2);
    if (close < 0) break;
    found.push({ literal: text2.slice(from, open2) });
    const name = text2.slice(open2 + 2, close).trim();
    found.push(name.startsWith("!") ? { literal: `\${${name.slice(1)}}` } : { name });
    from = close + 1;
  }
  found.push({ literal: text2.slice(from) });
  return found;
}

// src/inputs/cloudformation/transform-call.ts
var INCLUDE = "AWS::Include";
function transformCalls(value) {
  if (value === void 0) return [];
  return (value.kind === "list" ? value.items : [value]).map((node) => {
    const name = node.kind === "map" ? entryOf(node, "Name")?.value : node;
    const location = entryOf(entryOf(node, "Parameters")?.value, "Location")?.value;
    return { name: plain(name) ?? "", location: plain(location), node };
  });
}
function plain(node) {
  return node?.kind === "scalar" && node.tag === void 0 ? node.text : void 0;
}
var MAX_DETAIL2 = 200;
function leftBy(value) {
  const [call4] = transformCalls(value);
  return call4?.name === INCLUDE ? unknownHole("module-not-available", (call4.location ?? INCLUDE).slice(0, MAX_DETAIL2)) : unknownHole("macro", (call4?.name || "Fn::Transform").slice(0, MAX_DETAIL2));
}

// src/inputs/cloudformation/functions.ts
function call(intrinsic, node, frame) {
  switch (intrinsic.name) {
    case "Ref":
      return ref(intrinsic, frame, node);
    case "Fn::GetAtt":
      return getAtt(intrinsic, frame, node);
    case "Fn::Sub":
      return sub(intrinsic, frame, node);
    case "Fn::Join":
      return join(intrinsic, frame);
    case "Fn::Select":
      return select(intrinsic, frame, node);
    case "Fn::Split":
      return split(intrinsic, frame);
    case "Fn::FindInMap":
      return findInMap(intrinsic, frame, node);
    case "Fn::ImportValue":
      return imported(intrinsic, frame);
    case "Fn::Base64":
      return base64(intrinsic, frame);
    case "Fn::Cidr":
      return cidr(intrinsic, frame);
    case "Fn::GetAZs":
      return zones(intrinsic, frame);
    case "Fn::Length":
      needsExtensions(intrinsic.name, frame.scope);
      return length(intrinsic, frame);
    case "Fn::ToJsonString":
      needsExtensions(intrinsic.name, frame.scope);
      return jsonString(intrinsic, frame);
    case "Fn::Transform":
      return leftBy(intrinsic.argument);
    default:
      return unresolved(intrinsic.name);
  }
}
function select(intrinsic, frame, node) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Select", args, (decided) => {
    const [index, from] = decided;
    const at2 = isScalar(index) ? Number(index) : Number.NaN;
    if (!isList(from) || !Number.isInteger(at2)) return unresolved("Fn::Select", decided);
    const value = from[at2];
    if (value !== void 0) return value;
    frame.scope.problem(
      {
        level: "warning",
        kind: "select-out-of-range",
        message: `Fn::Select asks for index ${at2} of a list of ${from.length}`,
        next: "Correct the index, which counts from 0: AWS rejects such a template."
      },
      node
    );
    return unresolved("Fn::Select");
  });
}
function split(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Split", args, (decided) => {
    const [delimiter, text2] = decided;
    if (typeof delimiter !== "string" || delimiter === "" || !isScalar(text2)) return unresolved("Fn::Split", decided);
    const parts = String(text2).split(delimiter);
    return frame.scope.spend(parts.length) ? parts : unknownHole("analysis-limit", "Fn::Split");
  });
}
function imported(intrinsic, frame) {
  const name = evaluated(intrinsic.argument, frame);
  return unknownHole("imported", name === void 0 ? "Fn::ImportValue" : inWords2(name));
}
function zones({ argument, name }, frame) {
  const isNothing2 = argument.kind === "scalar" && scalarValue(argument) === null;
  const region = isNothing2 ? "" : evaluated(argument, frame);
  return unknownHole("unresolved-function", isScalar(region) && region !== "" ? `${name} ${region}` : name);
}
function inWords2(name) {
  if (!isHole(name)) return isScalar(name) ? String(name) : "Fn::ImportValue";
  if (name.kind === "text") return name.parts.map(inWords2).join("");
  return name.kind === "unknown" && name.detail !== void 0 ? `\${${name.detail}}` : "${...}";
}

// src/inputs/cloudformation/loop.ts
var LOOP = "Fn::ForEach";
function isLoop({ key }) {
  return key.text.startsWith(`${LOOP}::`);
}
function loopOf({ key, value }) {
  if (value.kind !== "list") return void 0;
  const [named3, collection2, body, ...more] = value.items;
  if (named3 === void 0 || collection2 === void 0 || body?.kind !== "map" || more.length > 0) return void 0;
  const names = named3.kind === "list" ? named3.items : [named3];
  const identifiers = names.flatMap((name) => name.kind === "scalar" && name.text !== "" ? [name.text] : []);
  if (identifiers.length === 0 || identifiers.length !== names.length) return void 0;
  return { key: key.text, identifiers, collection: collection2, body };
}
function itemsOf(loop2, frame) {
  const value = evaluated(loop2.collection, frame);
  return isList(value) ? value.map((item) => itemOf(item, loop2)) : doubt(value, loop2);
}
function itemOf(item, loop2) {
  const texts2 = isList(item) ? item : [item];
  if (texts2.length === loop2.identifiers.length && texts2.every(isScalar)) return texts2.map(String);
  return doubt(texts2.find(isHole) ?? item, loop2);
}
function doubt(value, { key }) {
  return isHole(value) && value.kind === "unknown" ? value : unresolved(key, [value]);
}
function collectionOf({ key }, why, outer) {
  if (why.reason === "parameter" && why.detail !== void 0) return why.detail;
  return outer === "" ? key : `${key} in ${outer}`;
}
function loopLeft(entry, frame) {
  const loop2 = loopOf(entry);
  if (loop2 === void 0) return unknownHole("unresolved-function", entry.key.text);
  const items = itemsOf(loop2, frame);
  const why = isHole(items) ? items : items.find((item) => isHole(item));
  if (why === void 0) return unknownHole("analysis-limit", loop2.key);
  return why.detail?.startsWith(loop2.key) ? why : unresolved(loop2.key, [why]);
}

// src/inputs/cloudformation/loop-variables.ts
function loopVariables() {
  const values = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const nameFor = (what, identifier, value) => {
    const before = names.get(what);
    if (before !== void 0) return before;
    let name = identifier;
    for (let n = 2; values.has(name); n++) name = `${identifier}(${n})`;
    values.set(name, value);
    names.set(what, name);
    return name;
  };
  return {
    values,
    ofCollection: (loop2, why, outer) => {
      const collection2 = collectionOf(loop2, why, outer);
      return loop2.identifiers.map((identifier, n) => {
        const value = unknownHole("parameter", `${identifier}, an item of ${collection2}`);
        return { identifier, variable: nameFor(`${collection2} ${n}`, identifier, value) };
      });
    },
    ofItem: (loop2, why, round) => {
      const { key, identifiers } = loop2;
      const value = identifiers.length === 1 ? why : unknownHole("unresolved-function", key);
      return identifiers.map((identifier, n) => {
        return { identifier, variable: nameFor(`${key} ${round} ${n}`, identifier, value) };
      });
    }
  };
}
function withVariables(text2, values) {
  if (values.size === 0 || !text2.includes("${")) return [text2];
  const pieces2 = text2.split(/(\$\{[^}]*\})/).filter((piece) => piece !== "");
  return pieces2.map((piece) => piece.startsWith("${") ? values.get(piece.slice(2, -1)) ?? piece : piece);
}

// src/inputs/cloudformation/evaluate.ts
function evaluate(node, frame, place) {
  const inner2 = deeper(frame, node);
  if (inner2 === void 0) return unknownHole("analysis-limit", "template-too-large");
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name.startsWith(LOOP)) return map(node, inner2, void 0);
  if (intrinsic?.name === "Fn::If") return either(intrinsic, node, inner2, place);
  if (intrinsic !== void 0) {
    const via = place === void 0 ? inner2.via : [];
    const value = call(intrinsic, node, { ...inner2, via });
    if (place !== void 0 && value !== void 0) note(node, inner2, place, via);
    return value;
  }
  if (place !== void 0) note(node, inner2, place, NOTHING2);
  switch (node.kind) {
    case "scalar":
      return scalar(node, inner2);
    case "list":
      return list(node, inner2, place);
    case "map":
      return map(node, inner2, place);
  }
}
var NOTHING2 = [];
function scalar(node, frame) {
  const value = scalarValue(node);
  if (typeof value === "string") return textOf(withoutReferences(withVariables(value, frame.scope.variables)));
  if (typeof value === "number") return String(value) === node.text ? value : node.text;
  if (value !== null) return value;
  frame.scope.problem(
    {
      level: "note",
      kind: "null-value",
      message: "A null value is taken as not written; AWS rejects a template that holds one",
      next: "Write a value, or remove the key."
    },
    node
  );
  return void 0;
}
function list(node, frame, place) {
  const items = [];
  for (const item of node.items) {
    const value = evaluate(item, frame, place && below(place, items.length));
    if (value !== void 0) items.push(value);
  }
  return items;
}
function map(node, frame, place) {
  const entries = [];
  for (const { key, value: held } of node.entries) {
    if (isLoop({ key, value: held })) return loopLeft({ key, value: held }, frame);
    if (key.text === "Fn::Transform") return leftBy(held);
    if (key.text.startsWith("Fn::")) return unknownHole("macro", key.text);
    const value = evaluate(held, frame, place && below(place, escaped2(key.text), key));
    if (value !== void 0) entries.push([key.text, value]);
  }
  return mapOf(entries);
}
function either(intrinsic, node, frame, place) {
  const [condition, then, otherwise] = argumentsOf(intrinsic);
  if (condition === void 0 || then === void 0) return unknownHole("unresolved-function", "Fn::If");
  const truth2 = namedTruth(condition, frame);
  const side = (chosen3, at2) => chosen3 && evaluate(chosen3, frame, at2);
  if (typeof truth2 === "boolean") return side(truth2 ? then : otherwise, place);
  if (place !== void 0) note(node, frame, place, NOTHING2);
  return choiceOf(truth2, side(then, place && below(place, "$then")), side(otherwise, place && below(place, "$else")));
}
function below(place, segment, key) {
  return { pointer: child(place.pointer, segment), key, origins: place.origins };
}
function escaped2(key) {
  return key.startsWith("$") ? `$${key}` : key;
}
function note(node, frame, place, via) {
  place.origins.set(place.pointer, { at: spot(node, frame, place.key), via });
}
function spot(node, frame, key) {
  const { document: document2 } = frame.scope.template;
  const whole = document2.span(node);
  const isOneLine = whole.start.line === whole.end.line;
  if (isOneLine && (node.kind === "scalar" || key === void 0)) return whole;
  if (key !== void 0) {
    const named3 = document2.span(key);
    return isOneLine && named3.start.line === whole.start.line ? whole : named3;
  }
  const line = /^[^\r\n]*/.exec(document2.text.slice(node.start, node.start + MAX_LINE))?.[0] ?? "";
  return document2.span({ start: node.start, end: Math.min(node.end, node.start + line.trimEnd().length) });
}
var MAX_LINE = 400;

// src/inputs/cloudformation/exports.ts
function exportsOf(scope) {
  const found = /* @__PURE__ */ new Map();
  for (const { value: output } of entriesByKey(entryOf(scope.template.document.root, "Outputs")?.value).values()) {
    const written = entryOf(output, "Value")?.value;
    const named3 = entryOf(entryOf(output, "Export")?.value, "Name")?.value;
    if (written === void 0 || named3 === void 0) continue;
    const condition = entryOf(output, "Condition")?.value;
    if (condition !== void 0 && namedTruth(condition, frameOf(scope)) !== true) continue;
    const name = evaluate(named3, frameOf(scope));
    const value = evaluate(written, frameOf(scope));
    if (typeof name === "string" && value !== void 0) found.set(name, value);
  }
  return found;
}

// src/inputs/cloudformation/parameters.ts
var MAX_CHOICES = 8;
function parametersOf(document2, section2, passed, path) {
  return new Map([...section2].map(([name, entry]) => [name, parameterOf(document2, entry, passed, path + name)]));
}
function parameterOf(document2, { key, value: node }, passed, name) {
  const type = textOf4(entryOf(node, "Type")?.value) ?? "String";
  const open2 = unknownHole("parameter", name);
  const isStored = type.startsWith("AWS::SSM::");
  const preset = isStored ? void 0 : entryOf(node, "Default");
  const known4 = withDefault(given(passed, key.text), preset === void 0 ? void 0 : plain2(preset.value));
  const spoken = isStored || known4 === void 0 ? void 0 : typed(type, known4);
  const allowed = allowedOf(node);
  const [only3] = allowed;
  const isList2 = listed(type);
  const compared = spoken ?? (isList2 || allowed.length > MAX_CHOICES || only3 === void 0 ? open2 : amongst2(name, allowed, only3));
  const isSecret = textOf4(entryOf(node, "NoEcho")?.value)?.toLowerCase() === "true";
  return {
    value: isSecret ? secretHole() : compared,
    compared,
    via: passed.at(key.text) ?? document2.span(preset?.value ?? key)
  };
}
function given({ values }, name) {
  return valueAt(values, child("", name));
}
function withDefault(value, preset) {
  if (value === void 0) return preset;
  if (!isHole(value) || value.kind !== "choice" || preset === void 0) return value;
  return choiceHole(value.if, withDefault(value.then, preset), withDefault(value.else, preset));
}
function amongst2(name, allowed, only3) {
  return allowed.reduceRight(
    (rest, value) => choiceHole({ kind: "equals", parameter: name, constant: String(value) }, value, rest)
  ) ?? only3;
}
function allowedValues(section2, passed, path) {
  const undecided = [...section2].filter(
    ([name, { value }]) => given(passed, name) === void 0 && entryOf(value, "Default") === void 0
  );
  return new Map(
    undecided.flatMap(([name, { value }]) => {
      const allowed = allowedOf(value).map(String);
      return allowed.length === 0 ? [] : [[path + name, { allowed }]];
    })
  );
}
function allowedOf(node) {
  const allowed = entryOf(node, "AllowedValues")?.value;
  return allowed?.kind === "list" ? allowed.items.flatMap((item) => plain2(item) ?? []) : [];
}
function typed(type, value) {
  if (isList(value)) {
    if (listed(type)) return value;
    return value.every(isScalar) ? value.join(",") : unknownHole("unresolved-function", "a list as parameter");
  }
  if (isHole(value)) {
    return value.kind === "text" && listed(type) ? unknownHole("unresolved-function", "a list as parameter") : value;
  }
  if (!listed(type)) return value;
  return value === "" ? [] : String(value).split(",").map((part) => part.trim());
}
function listed(type) {
  return type === "CommaDelimitedList" || type.startsWith("List<");
}
function plain2(node) {
  return node.kind === "scalar" ? scalarValue(node) ?? void 0 : void 0;
}
function textOf4(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}

// src/inputs/cloudformation/not-allowed.ts
function notAllowed({ parameters, document: document2 }, given3, log) {
  for (const [name, { value }] of given3) {
    const entry = parameters.get(name);
    const allowed = entry === void 0 ? [] : allowedOf(entry.value).map(String);
    const members = typeof value === "string" ? value.split(",").map((member4) => member4.trim()) : value;
    if (entry === void 0 || allowed.length === 0) continue;
    if (typeof value === "string" && allowed.includes(value)) continue;
    if (members.every((member4) => allowed.includes(member4))) continue;
    log.add(
      {
        level: "warning",
        kind: "value-not-allowed",
        message: `The value given for the parameter ${name} is none of its AllowedValues`,
        next: `Give one of ${allowed.slice(0, 5).join(", ")}: AWS rejects every other.`
      },
      document2.span(entry.key)
    );
  }
}

// src/inputs/cloudformation/joined-document.ts
function joined(first2, second) {
  const by = first2.text.length + 1;
  const document2 = {
    ...first2,
    text: `${first2.text}
${second.text}`,
    span: ({ start, end }) => start < by ? first2.span({ start, end }) : second.span({ start: start - by, end: end - by })
  };
  return { document: document2, entries: second.root.entries.map((entry) => movedEntry(entry, by, /* @__PURE__ */ new Map())) };
}
function movedEntry({ key, value }, by, known4) {
  const moved = { ...key, start: key.start + by, end: key.end + by };
  return { key: moved, value: movedNode(value, by, known4) };
}
function movedNode(node, by, known4) {
  const before = known4.get(node);
  if (before !== void 0) return before;
  const at2 = { start: node.start + by, end: node.end + by };
  const moved = node.kind === "scalar" ? { ...node, ...at2 } : node.kind === "list" ? { ...node, ...at2, items: node.items.map((item) => movedNode(item, by, known4)) } : { ...node, ...at2, entries: node.entries.map((entry) => movedEntry(entry, by, known4)) };
  known4.set(node, moved);
  return moved;
}

// src/inputs/cloudformation/include.ts
var MAX_SNIPPETS = 200;
var MAX_CHARACTERS = 1e6;
function withSnippets(template3, beside, log) {
  const texts2 = /* @__PURE__ */ new Map();
  if (!template3.text.includes(INCLUDE)) return { document: template3, texts: texts2 };
  let document2 = template3;
  let left = MAX_SNIPPETS;
  const written = /* @__PURE__ */ new Map();
  const snippets = /* @__PURE__ */ new Map();
  const entriesOf2 = (call4) => {
    const { name, location, node } = call4;
    if (name !== INCLUDE || location === void 0 || isUrl(location) || beside === void 0) return void 0;
    const told = (problem) => {
      log.add(problem, document2.span(node));
      return void 0;
    };
    if (--left < 0 || document2.text.length > MAX_CHARACTERS) return told(TOO_MANY);
    const file = beside(template3.file, location);
    if (file === "outside") return told(outside(location));
    if (file === "absent") return told(missing(location));
    const snippet = snippets.get(file.uri) ?? snippetIn(file);
    snippets.set(file.uri, snippet);
    if (typeof snippet === "string") return told(notRead(location, snippet));
    texts2.set(file.uri, snippet.text);
    const together3 = joined(document2, snippet);
    document2 = together3.document;
    return together3.entries;
  };
  const all2 = (value) => {
    const found = transformCalls(value).map(entriesOf2);
    return found.every((each) => each !== void 0) ? found.flat() : void 0;
  };
  const inserted = (node) => {
    const before = written.get(node);
    if (before !== void 0 || node.kind === "scalar") return before ?? node;
    const made3 = node.kind === "list" ? { ...node, items: node.items.map(inserted) } : mapInserted(node);
    written.set(node, made3);
    return made3;
  };
  const mapInserted = (node) => {
    const { tag: tag2, ...map2 } = node;
    const own = tag2 === "!Transform" ? all2(map2) : void 0;
    if (own !== void 0) return { ...map2, entries: own };
    return { ...node, entries: node.entries.flatMap((entry) => entryInserted(entry)) };
  };
  const entryInserted = ({ key, value }) => {
    const own = key.text === "Fn::Transform" ? all2(value) : void 0;
    return own ?? [{ key, value: inserted(value) }];
  };
  const { root } = template3;
  if (root.kind !== "map") return { document: document2, texts: texts2 };
  const entries = root.entries.flatMap(({ key, value }) => {
    if (key.text !== "Transform") return [{ key, value: inserted(value) }];
    const calls = transformCalls(value).map((call4) => ({ call: call4, own: entriesOf2(call4) }));
    const items = calls.flatMap(({ call: call4, own }) => own === void 0 ? [call4.node] : []);
    const rest = { kind: "list", items, start: value.start, end: value.end };
    return [{ key, value: rest }, ...calls.flatMap(({ own = [] }) => own)];
  });
  return { document: { ...document2, root: { ...root, entries: last2(entries) } }, texts: texts2 };
}
function last2(entries) {
  return [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
}
function isUrl(location) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}
function snippetIn(file) {
  const opened = openFile(file);
  const read3 = "problem" in opened ? opened : opened.text();
  if ("problem" in read3) return read3.problem.message;
  const { text: text2 } = read3;
  const { uri } = file;
  const json = /^\s*\{/.test(text2) ? readJson(text2, uri) : void 0;
  const yaml2 = json?.value === void 0 ? readYaml(text2, uri) : void 0;
  const document2 = json?.value ?? yaml2?.value[0];
  if (document2 === void 0) return yaml2?.problems[0]?.message ?? "it is empty";
  const { root } = document2;
  return root.kind === "map" ? { ...document2, root } : "it is no map";
}
var NEXT = "Scan the processed template (aws cloudformation get-template --template-stage Processed).";
var TOO_MANY = {
  level: "warning",
  kind: "template-too-large",
  message: "This template includes more than a template can hold; this and what follows was not read",
  next: NEXT
};
function outside(location) {
  const message = `This template includes ${location.slice(0, 200)}, which lies outside of what is scanned, so it was not read`;
  return { level: "warning", kind: "outside-the-tree", message, next: "Scan the folder that holds both." };
}
function missing(location) {
  const message = `This template includes ${location.slice(0, 200)}, but there is no such file`;
  return {
    level: "warning",
    kind: "missing-include",
    message,
    next: "Correct the path, which is relative to the template."
  };
}
function notRead(location, why) {
  const message = `This template includes ${location.slice(0, 200)}, which could not be read: ${why}`;
  return { level: "warning", kind: "unreadable-include", message, next: "Mend the snippet, which must be a map." };
}

// src/inputs/cloudformation/existence.ts
function existenceOf(name, resource, scope) {
  const condition = entryOf(resource, "Condition")?.value;
  const own = condition === void 0 ? true : namedTruth(condition, frameOf(scope));
  const loop2 = scope.existence.get(name) ?? true;
  return scope.exists === true && loop2 === true ? own : and([scope.exists, loop2, own]);
}

// src/inputs/cloudformation/outputs.ts
function outputOf(name, frame) {
  const { document: document2 } = frame.scope.template;
  const output = entriesByKey(entryOf(document2.root, "Outputs")?.value).get(name);
  const written = entryOf(output?.value, "Value")?.value;
  if (output === void 0 || written === void 0) return void 0;
  const nothing = unknownHole("unresolved-function", `Outputs.${name}`);
  const condition = entryOf(output.value, "Condition")?.value;
  const truth2 = condition === void 0 ? true : namedTruth(condition, frame);
  if (truth2 === false) return nothing;
  comesThrough(frame, document2.span(written));
  const value = evaluate(written, frame) ?? nothing;
  return truth2 === true ? value : choiceOf(truth2, value, nothing) ?? nothing;
}

// src/inputs/cloudformation/stack-problems.ts
var MAX_NAME = 200;
function notAtHand(name, where) {
  const at2 = isHole(where) ? where.detail : where;
  const place = at2 === void 0 || at2 === name ? "is only named at deploy" : `lies at ${short(at2)}`;
  return {
    level: "note",
    kind: "module-not-available",
    message: `The template of the nested stack ${short(name)} ${place}: nothing is downloaded, so its resources are not judged`,
    next: "Scan that template too, or name it by a path relative to this one, as `aws cloudformation package` takes it."
  };
}
function unobtainable(name, path, why) {
  const stack = `The nested stack ${short(name)} has the template ${short(path)}`;
  switch (why) {
    case "absent": {
      const next = "Correct the path, which is relative to the template that nests it.";
      return { level: "warning", kind: "missing-template", message: `${stack}, but there is no such file`, next };
    }
    case "outside": {
      const message = `${stack}, which lies outside of what is scanned, so it was not read`;
      return { level: "warning", kind: "outside-the-tree", message, next: "Scan the folder that holds both." };
    }
    case "unread": {
      const message = `${stack}, which could not be read, so its resources are not judged`;
      return { level: "warning", kind: "unreadable-template", message, next: "Mend that file." };
    }
    case "no-template": {
      const message = `${stack}, which is no CloudFormation template`;
      return { level: "warning", kind: "unreadable-template", message, next: "Correct the path." };
    }
  }
}
function circular(name, path) {
  return {
    level: "warning",
    kind: "circular-stack",
    message: `The nested stack ${short(name)} has the template ${short(path)}, which nests the very template that it stands in`,
    next: "Break the circle: such a stack can never be deployed."
  };
}
function mutual(name) {
  return {
    level: "warning",
    kind: "circular-dependency",
    message: `A parameter of the nested stack ${short(name)} needs an output of the same stack, perhaps by way of others`,
    next: "Break the circle: AWS rejects such a template."
  };
}
function deep(name) {
  return {
    level: "warning",
    kind: "stack-too-deep",
    message: `The nested stack ${short(name)} lies more than ten stacks deep, so it was not read`,
    next: "Nest fewer stacks, or scan its template by itself."
  };
}
function tooMany(name) {
  return {
    level: "warning",
    kind: "too-many-stacks",
    message: `The nested stack ${short(name)} was not read: with it, this template would hold more than can be deployed at once`,
    next: "Nest fewer stacks, or scan its template by itself."
  };
}
function undefinedOutput(stack, output) {
  return {
    level: "warning",
    kind: "undefined-output",
    message: `The template of the nested stack ${short(stack)} has no output ${short(output)}`,
    next: "Correct the name, or add the output: AWS rejects such a template."
  };
}
function short(text2) {
  return text2.slice(0, MAX_NAME);
}

// src/inputs/cloudformation/cdk-metadata.ts
var LONGEST_PATH = 1e3;
function constructPath(resource) {
  return noted(resource, "aws:cdk:path")?.slice(0, LONGEST_PATH);
}
function assetPath(resource, property) {
  return noted(resource, "aws:asset:property") === property ? noted(resource, "aws:asset:path") : void 0;
}
function noted(resource, key) {
  const value = entryOf(entryOf(resource, "Metadata")?.value, key)?.value;
  return value?.kind === "scalar" && value.tag === void 0 && value.text !== "" ? value.text : void 0;
}

// src/inputs/cloudformation/stack-template.ts
var LOCATED_BY = /* @__PURE__ */ new Map([
  ["AWS::CloudFormation::Stack", "TemplateURL"],
  ["AWS::Serverless::Application", "Location"]
]);
var LONGEST_URL = 200;
function isStack(resource) {
  return LOCATED_BY.has(typeOf(resource) ?? "");
}
function templatePath(name, resource, scope) {
  const property = LOCATED_BY.get(typeOf(resource) ?? "") ?? "";
  const asset = assetPath(resource, property);
  if (asset !== void 0) return asset;
  const node = entryOf(entryOf(resource, "Properties")?.value, property)?.value;
  const location = node === void 0 ? void 0 : evaluate(node, frameOf(scope));
  if (typeof location !== "string" || location === "") return unknownHole("module-not-available", name);
  return isUrl2(location) ? unknownHole("module-not-available", location.slice(0, LONGEST_URL)) : location;
}
function isUrl2(location) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}

// src/inputs/cloudformation/nested-stacks.ts
var MAX_DEPTH3 = 10;
function nestedStacks(place, library, open2) {
  const known4 = /* @__PURE__ */ new Map();
  const stackAt = (name, resource, frame) => {
    const before = known4.get(name);
    if (before !== void 0) return before;
    known4.set(name, "opening");
    const exists3 = existenceOf(name, resource, frame.scope);
    const stack = exists3 === false ? "nowhere" : opened(name, resource, exists3, frame);
    known4.set(name, stack);
    return stack;
  };
  const opened = (name, resource, exists3, frame) => {
    const { scope } = frame;
    const { document: document2 } = scope.template;
    const why = (problem) => {
      scope.problem(problem, scope.template.resources.get(name)?.key ?? resource);
      return unknownHole("module-not-available", name);
    };
    const path = templatePath(name, resource, scope);
    if (isHole(path) || library.beside === void 0) return why(notAtHand(name, path));
    if (place.around.length >= MAX_DEPTH3) return why(deep(name));
    const template3 = library.template(document2.file, path);
    if (typeof template3 === "string") return why(unobtainable(name, path, template3));
    const around = [...place.around, document2.file];
    if (around.includes(template3.file)) return why(circular(name, path));
    if (!library.addStack(template3.text.length)) return why(tooMany(name));
    const passed = passedBy(resource, frame);
    return open2(template3, {
      root: place.root,
      path: `${place.path}${name}/`,
      exists: exists3,
      around,
      passed,
      allowed: scope.allowed,
      enumerated: scope.enumerated
    });
  };
  return {
    output: (name, attribute3, frame, node) => {
      const resource = frame.scope.template.resources.get(name)?.value;
      if (resource === void 0 || !isStack(resource) || !attribute3.startsWith("Outputs.")) return void 0;
      const what = `${name}.${attribute3}`;
      const stack = stackAt(name, resource, frame);
      if (stack === "opening") frame.scope.problem(mutual(name), node);
      if (stack === "opening" || stack === "nowhere") return unknownHole("unresolved-function", `Fn::GetAtt ${what}`);
      if (isHole(stack)) return unknownHole("module-not-available", what);
      const output = attribute3.slice("Outputs.".length);
      const value = outputOf(output, { ...frameOf(stack.scope), depth: frame.depth + 1, via: frame.via });
      if (value === void 0) frame.scope.problem(undefinedOutput(name, output), node);
      return value ?? unknownHole("unresolved-function", `Fn::GetAtt ${what}`);
    },
    all: (scope) => [...scope.template.resources].flatMap(([name, { value }]) => {
      const stack = isStack(value) ? stackAt(name, value, frameOf(scope)) : "nowhere";
      return typeof stack === "string" ? [] : [stack];
    })
  };
}
function passedBy(resource, frame) {
  const parameters = entryOf(entryOf(resource, "Properties")?.value, "Parameters")?.value;
  if (parameters === void 0) return { values: mapOf([]), at: () => void 0 };
  const values = evaluate(parameters, { ...frame, via: [] }) ?? mapOf([]);
  const { span } = frame.scope.template.document;
  const isPlain = parameters.kind === "map" && intrinsicOf(parameters) === void 0;
  const line = (name) => isPlain ? entryOf(parameters, name)?.value : parameters;
  return {
    values,
    at: (name) => {
      const node = line(name);
      return node && span(node);
    }
  };
}

// src/vocabulary/coerce-scalar.ts
function coerceScalar(value, type) {
  switch (type) {
    case "boolean":
      return coerceBoolean(value);
    case "integer":
      return coerceNumber(value, "a whole number", /^[+-]?[0-9]{1,15}$/, Number.isInteger);
    case "number":
      return coerceNumber(
        value,
        "a number",
        /^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?$/,
        Number.isFinite
      );
    case "string":
      return coerceString(value);
  }
  if (typeof type === "object" && "enum" in type) {
    return type.enum.every((each) => typeof each === "number") ? coerceScalar(value, "number") : coerceString(value);
  }
  return { fits: false, wanted: "something else" };
}
function coerceBoolean(value) {
  if (typeof value === "boolean") return { fits: true, value };
  const text2 = typeof value === "string" ? value.toLowerCase() : "";
  if (text2 === "true" || text2 === "false") return { fits: true, value: text2 === "true" };
  return { fits: false, wanted: "true or false" };
}
function coerceNumber(value, wanted, text2, fits) {
  if (typeof value === "number" && fits(value)) return { fits: true, value };
  if (typeof value === "string" && text2.test(value)) return { fits: true, value: Number(value) };
  return { fits: false, wanted };
}
function coerceString(value) {
  if (!isScalar(value)) return { fits: false, wanted: "a text" };
  return { fits: true, value: typeof value === "string" ? value : String(value) };
}

// src/vocabulary/coerce.ts
function coerce(type, properties, misfit) {
  const schema = typeSchema(type);
  if (schema === void 0) return { properties, remarks: [] };
  const remarks = [];
  const walk = { type, schema, remarks, misfit };
  return { properties: coerceMembers(walk, properties, schema, "", 0), remarks };
}
var MAX_DEPTH4 = 200;
function coerceValue(walk, value, type, at2, depth) {
  if (type === "json" || depth > MAX_DEPTH4) return value;
  if (isHole(value)) {
    if (value.kind !== "choice") return value;
    const side = (name, each) => each === void 0 ? void 0 : coerceValue(walk, each, type, `${at2}/${name}`, depth + 1);
    const [then, otherwise] = [side("$then", value.then), side("$else", value.else)];
    return then === value.then && otherwise === value.else ? value : choiceHole(value.if, then, otherwise);
  }
  if (typeof type === "object") {
    if ("union" in type) return coerceValue(walk, value, memberFor(value, type.union), at2, depth + 1);
    if ("list" in type) {
      if (!isList(value)) return wrong(walk, value, "a list", at2);
      const items = value.map((each, i) => coerceValue(walk, each, type.list, child(at2, i), depth + 1));
      return items.some((each, i) => each !== value[i]) ? items : value;
    }
    if ("map" in type || "ref" in type) {
      if (!isMap(value)) return wrong(walk, value, "a map", at2);
      const definition = definitionOf(walk.schema, type);
      if (definition !== void 0) return coerceMembers(walk, value, definition, at2, depth + 1);
      return "map" in type ? coerceEntries(value, (_, each, to) => coerceValue(walk, each, type.map, to, depth + 1), at2) : value;
    }
  }
  const scalar5 = coerceScalar(value, type);
  return scalar5.fits ? scalar5.value : wrong(walk, value, scalar5.wanted, at2);
}
function coerceMembers(walk, map2, definition, at2, depth) {
  const member4 = (name, value, to) => {
    const type = propertyType(definition, name);
    if (type !== void 0) return coerceValue(walk, value, type, to, depth);
    walk.remarks.push(unknownProperty(walk, name, definition, at2, to));
    return value;
  };
  return coerceEntries(map2, member4, at2);
}
function coerceEntries(map2, each, at2) {
  let changed2 = false;
  const entries = Object.entries(map2).map(([key, value]) => {
    const to = child(at2, key.startsWith("$") ? `$${key}` : key);
    const next = each(key, value, to);
    changed2 ||= next !== value;
    return [key, next];
  });
  return changed2 ? mapOf(entries) : map2;
}
function memberFor(value, members) {
  const takes = (type) => {
    if (type === "json") return true;
    if (isList(value)) return typeof type === "object" && "list" in type;
    if (isMap(value)) return typeof type === "object" && ("map" in type || "ref" in type);
    const scalar5 = coerceScalar(value, type);
    return scalar5.fits && scalar5.value === value;
  };
  return members.find(takes) ?? members[0];
}
function wrong(walk, value, wanted, at2) {
  if (walk.misfit !== void 0) return walk.misfit;
  const found = isList(value) ? "a list" : isMap(value) ? "a map" : JSON.stringify(value).slice(0, 80);
  walk.remarks.push({ pointer: at2, kind: "wrong-type", message: `${nameOf(at2)} must be ${wanted}, but is ${found}` });
  return value;
}
function unknownProperty(walk, name, definition, at2, to) {
  const kind = "unknown-property";
  if (at2 === "" && Object.hasOwn(walk.schema.attributes, name)) {
    return { pointer: to, kind, message: `${name} is read-only: ${walk.type} reports it, nobody can set it` };
  }
  const suggestion = didYouMean(name, Object.keys(definition.properties));
  const message = `${walk.type} has no property ${nameOf(to)}`;
  if (suggestion === void 0) return { pointer: to, kind, message };
  return { pointer: to, kind, message: `${message}: did you mean ${suggestion}?`, suggestion };
}
function nameOf(pointer) {
  return pointer.slice(1).slice(0, 300).replace(/\/\$(then|else)(?=\/|$)/g, "").replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".");
}

// src/inputs/cloudformation/identity.ts
var LONGEST_NAME = 255;
function identityOf(type, properties, logicalId) {
  const name = type === "AWS::S3::Bucket" ? field(properties, "BucketName") : void 0;
  return typeof name === "string" && name !== "" && name.length <= LONGEST_NAME ? name : logicalId;
}

// src/inputs/cloudformation/properties.ts
function propertiesOf(type, resource, scope, unsaid, origins) {
  const beside = entryOf(resource, "Fn::Transform")?.value;
  const { declared, open: open2 } = writtenIn(resource, scope, origins);
  const why = open2 ?? (beside === void 0 ? unsaid : leftBy(beside));
  return why === void 0 ? declared : withUnknowns(type, declared, why);
}
function writtenIn(resource, scope, origins) {
  const written = entryOf(resource, "Properties");
  if (written === void 0 || isEmpty(written.value)) return { declared: mapOf([]) };
  const frame = frameOf(scope);
  const { value: node, key } = written;
  const place = origins && { pointer: "", key, origins };
  if (node.kind === "map" && intrinsicOf(node) === void 0) {
    const own = node.entries.filter((entry) => !entry.key.text.startsWith("Fn::"));
    const value2 = evaluate({ ...node, entries: own }, frame, place);
    const declared = isMap(value2) ? value2 : mapOf([]);
    const made3 = node.entries.find((entry) => entry.key.text.startsWith("Fn::"));
    return made3 === void 0 ? { declared } : { declared, open: leftOf(made3, frame) };
  }
  const value = evaluate(node, frame, place);
  if (isMap(value)) return { declared: value };
  const open2 = isHole(value) && value.kind === "unknown" ? value : unknownHole("unresolved-function", "the properties");
  return { declared: mapOf([]), open: open2 };
}
function leftOf(entry, frame) {
  if (isLoop(entry)) return loopLeft(entry, frame);
  return entry.key.text === "Fn::Transform" ? leftBy(entry.value) : unknownHole("unresolved-function", entry.key.text);
}
function isEmpty(node) {
  return node.kind === "scalar" && node.plain && node.text === "";
}
function withUnknowns(type, declared, unknown) {
  const unwritable = new Set(inexpressibleIn(type, "template"));
  const names = Object.keys(typeSchema(type)?.properties ?? {}).filter(
    (name) => !Object.hasOwn(declared, name) && !unwritable.has(child("", name))
  );
  return mapOf([...Object.entries(declared), ...names.map((name) => [name, unknown])]);
}

// src/inputs/cloudformation/remarks.ts
function noteRemark(remark, resource, origins, log) {
  let pointer = remark.pointer;
  while (pointer !== void 0 && !origins.has(pointer)) pointer = parent(pointer);
  log.add(
    {
      level: "note",
      kind: remark.kind,
      message: `${resource}: ${remark.message}`,
      next: remark.suggestion === void 0 ? NEXT2[remark.kind] : `Write ${remark.suggestion}.`
    },
    origins.get(pointer ?? "")?.at
  );
}
var NEXT2 = {
  "unknown-property": "Check the spelling: no rule reads a property of this name.",
  "wrong-type": "Correct the value: AWS rejects it, or reads it in another way."
};

// src/inputs/cloudformation/unread.ts
var KNOWN_TRANSFORMS = /* @__PURE__ */ new Set([
  "AWS::CodeDeployBlueGreen",
  "AWS::LanguageExtensions",
  "AWS::SecretsManager-2020-07-23",
  "AWS::SecretsManager-2024-09-16",
  "AWS::Serverless-2016-10-31",
  "AWS::ServiceCatalog"
]);
function unknownMacro({ document: document2, resources }) {
  const section2 = transformCalls(entryOf(document2.root, "Transform")?.value);
  const unknown = section2.find(({ name }) => !KNOWN_TRANSFORMS.has(name) && name !== INCLUDE);
  if (unknown !== void 0) return leftBy(unknown.node);
  const beside = resources.get("Fn::Transform")?.value;
  const hole = beside === void 0 ? void 0 : leftBy(beside);
  return hole?.reason === "macro" ? hole : void 0;
}
function unreadResources(scope, log) {
  const { document: document2, resources } = scope.template;
  const section2 = entryOf(document2.root, "Transform");
  const found = [];
  for (const { name, node } of transformCalls(section2?.value)) {
    if (KNOWN_TRANSFORMS.has(name)) continue;
    const hole = leftBy(node);
    found.push(hole);
    log.add(noteOf(hole), section2 && document2.span(section2.key));
  }
  for (const entry of resources.values()) {
    const why = unreadAt(entry, scope);
    if (why === void 0) continue;
    found.push(why);
    log.add(noteOf(why, entry), document2.span(entry.key));
  }
  return found[0];
}
function unreadAt(entry, scope) {
  const { key, value } = entry;
  if (key.text === "Fn::Transform") return leftBy(value);
  if (isLoop(entry)) return loopLeft(entry, frameOf(scope));
  const made3 = typeOf(value) === void 0 ? entryOf(value, "Fn::Transform") : void 0;
  return made3 === void 0 ? moduleOf(value) : leftBy(made3.value);
}
var MODULE = /::MODULE$/;
function moduleOf(resource) {
  const type = typeOf(resource);
  if (type !== void 0)
    return MODULE.test(type) ? unknownHole("module-not-available", type.slice(0, 200)) : void 0;
  const written = entryOf(resource, "Type")?.value;
  if (written?.tag === void 0) return void 0;
  const named3 = written.kind === "scalar" ? written.text : "";
  return unknownHole("module-not-available", `${written.tag.slice(1)} ${named3}`.trim().slice(0, 200));
}
function isMade(entry) {
  const { key, value } = entry;
  const isFunction = (text2) => text2.startsWith("Fn::");
  if (isFunction(key.text) || intrinsicOf(value) !== void 0 || moduleOf(value) !== void 0) return true;
  return value.kind === "map" && value.entries.some((each) => isFunction(each.key.text));
}
var NEXT3 = "Scan the processed template (aws cloudformation get-template --template-stage Processed).";
function noteOf({ reason, detail = "" }, entry) {
  switch (reason) {
    case "macro": {
      const message = `This template runs the macro ${detail} at deploy: what it adds is unknown, what is written is taken to stay`;
      return { level: "note", kind: "macro", message, next: NEXT3 };
    }
    case "module-not-available": {
      const message = `What ${detail} brings into this template is not at hand: resources that it holds are not judged`;
      return { level: "note", kind: "module-not-available", message, next: NEXT3 };
    }
    default: {
      const message = `The resources that ${entry?.key.text.slice(0, 200)} makes are not judged`;
      return { level: "note", kind: "unread-loop", message, next: NEXT3 };
    }
  }
}

// src/inputs/cloudformation/resources.ts
var SOMEWHERE = {
  account: unknownHole("parameter", "AWS::AccountId"),
  region: unknownHole("parameter", "AWS::Region"),
  partition: unknownHole("parameter", "AWS::Partition")
};
function resourcesOf(scope, log, isRead = () => true) {
  const unsaid = unknownMacro(scope.template);
  return [...scope.template.resources.values()].flatMap((entry) => resourceOf(entry, unsaid, scope, log, isRead) ?? []);
}
function resourceOf({ key, value: node }, unsaid, scope, log, isRead) {
  const type = typeOf(node);
  if (type === void 0) {
    if (!isMade({ key, value: node })) scope.problem(typeless(key.text), key);
    return void 0;
  }
  const exists3 = existenceOf(key.text, node, scope);
  if (exists3 === false) return void 0;
  const { template: template3 } = scope;
  const path = constructPath(node);
  const origins = /* @__PURE__ */ new Map();
  const declared = propertiesOf(type, node, scope, unsaid, isRead(type) ? origins : void 0);
  const { properties, remarks } = coerce(type, declared, unsaid);
  if (remarks.length > 0 && !isRead(type)) propertiesOf(type, node, silent(scope), unsaid, origins);
  origins.set("", { at: template3.document.span(key), via: [] });
  for (const remark of remarks) noteRemark(remark, key.text, origins, log);
  return {
    id: idOf2(template3, key.text),
    identity: identityOf(type, properties, template3.path + key.text),
    type,
    exists: exists3 === true ? true : choiceHole(exists3, true, void 0),
    ...path !== void 0 && { path },
    properties,
    origins,
    scope: SOMEWHERE,
    recorded: false
  };
}
function silent(scope) {
  return { ...scope, problem: () => {
  }, spend: () => true };
}
function typeless(name) {
  return {
    level: "warning",
    kind: "resource-without-type",
    message: `${name} stands under Resources without a Type, so it was not judged`,
    next: "Give it a Type, or move it out of Resources: AWS rejects such a template."
  };
}

// src/inputs/cloudformation/sam-s3-events.ts
var SECTION = "NotificationConfiguration";
var LIST = "LambdaConfigurations";
var SAM_FUNCTION = "AWS::Serverless::Function";
function withS3Events(resources) {
  const events = resources.filter(({ type }) => type === SAM_FUNCTION).flatMap(s3Events);
  if (events.length === 0) return resources;
  return resources.map((resource) => {
    const own = events.filter(({ bucket }) => bucket === resource.id);
    return resource.type === "AWS::S3::Bucket" && own.length > 0 ? own.reduce(notifying, resource) : resource;
  });
}
function s3Events(fn) {
  const events = field(fn.properties, "Events");
  if (!isMap(events)) return [];
  return Object.entries(events).flatMap(([name, event]) => {
    const properties = field(event, "Properties");
    const bucket = field(properties, "Bucket");
    if (field(event, "Type") !== "S3" || !isHole(bucket) || bucket.kind !== "ref") return [];
    const filter = field(properties, "Filter");
    const written = field(properties, "Events");
    const configurations = (isList(written) ? written : written === void 0 ? [] : [written]).map(
      (each) => mapOf([
        ["Event", each],
        ["Function", refHole(fn.id, "Arn")],
        ...filter === void 0 ? [] : [["Filter", filter]]
      ])
    );
    const origin = fn.origins.get(child("/Events", name));
    return [{ bucket: bucket.resource, function: fn, configurations, origin }];
  });
}
function notifying(bucket, event) {
  const before = field(bucket.properties, SECTION);
  const after = appended(before, event.configurations);
  const { exists: exists3 } = event.function;
  const isOpen2 = exists3 !== true && exists3.kind === "choice";
  const value = isOpen2 ? choiceHole(exists3.if, after, before) : after;
  return {
    ...bucket,
    properties: mapOf([...Object.entries(bucket.properties), [SECTION, value]]),
    origins: withOrigins(bucket.origins, event, isOpen2 ? `/${SECTION}/$then/${LIST}` : `/${SECTION}/${LIST}`, value)
  };
}
function appended(before, configurations) {
  if (isHole(before) && before.kind === "choice") {
    return choiceHole(before.if, appended(before.then, configurations), appended(before.else, configurations));
  }
  if (before !== void 0 && !isMap(before)) return before;
  const list2 = field(before, LIST);
  if (list2 !== void 0 && !isList(list2)) return before;
  return mapOf([...Object.entries(before ?? {}), [LIST, [...list2 ?? [], ...configurations]]]);
}
function withOrigins(before, { origin, configurations }, list2, value) {
  if (origin === void 0) return before;
  const written = field(isHole(value) && value.kind === "choice" ? value.then : value, LIST);
  const last3 = isList(written) ? written.length : 0;
  const origins = new Map(before);
  for (const pointer of [`/${SECTION}`, list2]) if (!origins.has(pointer)) origins.set(pointer, origin);
  for (let i = last3 - configurations.length; i >= 0 && i < last3; i++) origins.set(child(list2, i), origin);
  return origins;
}

// src/inputs/cloudformation/template-scope.ts
var NONE2 = /* @__PURE__ */ new Map();
function scopeOf(template3, log, known4) {
  const { document: document2, parameters, path } = template3;
  const { place, spend, variables = NONE2, existence: existence3 = NONE2, output } = known4;
  const values = parametersOf(document2, parameters, place.passed, path);
  const allowed = allowedValues(parameters, place.passed, path);
  const enumerated = [...values].flatMap(
    ([name, { compared }]) => allowed.has(path + name) ? [[compared, path + name]] : []
  );
  return {
    template: template3,
    parameters: values,
    allowed: new Map([...place.allowed, ...allowed]),
    enumerated: new Map([...place.enumerated, ...enumerated]),
    exists: place.exists,
    existence: existence3,
    variables,
    condition: namedConditions(template3),
    evaluate,
    problem: (problem, at2) => log.add(problem, document2.span(at2)),
    spend,
    ...output && { output }
  };
}

// src/inputs/cloudformation/substitute.ts
function substitute(node, bindings, count2) {
  const known4 = /* @__PURE__ */ new Map();
  let isGivenUp = false;
  const copy = (each) => {
    const before = known4.get(each);
    if (before !== void 0 || isGivenUp) return before ?? each;
    isGivenUp = !count2();
    const made4 = copied(each);
    known4.set(each, made4);
    return made4;
  };
  const copied = (each) => {
    const call4 = intrinsicOf(each);
    if (call4?.name === "Ref" && call4.argument.kind === "scalar") {
      const name = call4.argument.text;
      const binding2 = bindings.find(({ identifier }) => identifier === name);
      if (binding2 !== void 0) return resolvedRef(each, binding2);
    }
    if (each.kind === "scalar") return replaced(each, bindings);
    if (each.kind === "list") {
      const items = each.items.map(copy);
      return items.some((item, i) => item !== each.items[i]) ? { ...each, items } : each;
    }
    const entries = each.entries.map((entry) => {
      const [key, value] = [replaced(entry.key, bindings), copy(entry.value)];
      return key === entry.key && value === entry.value ? entry : { key, value };
    });
    return entries.some((entry, i) => entry !== each.entries[i]) ? { ...each, entries } : each;
  };
  const made3 = copy(node);
  return isGivenUp ? void 0 : made3;
}
function resolvedRef({ start, end }, binding2) {
  return "text" in binding2 ? { kind: "scalar", text: binding2.text, plain: false, start, end } : { kind: "scalar", tag: "!Ref", text: binding2.variable, plain: true, start, end };
}
function replaced(node, bindings) {
  if (!node.text.includes("{")) return node;
  let { text: text2 } = node;
  for (const binding2 of bindings) {
    const [whole, bare2] = "text" in binding2 ? [binding2.text, binding2.text.replace(/[^A-Za-z0-9]/g, "")] : [`\${${binding2.variable}}`, `\${${binding2.variable}}`];
    text2 = text2.replaceAll(`\${${binding2.identifier}}`, () => whole).replaceAll(`&{${binding2.identifier}}`, () => bare2);
  }
  return text2 === node.text ? node : { ...node, text: text2 };
}

// src/inputs/cloudformation/unroll.ts
var MAX_NODES = 2e5;
var SECTIONS = /* @__PURE__ */ new Set(["Conditions", "Resources", "Outputs"]);
function unroll(scope) {
  const { document: document2, path } = scope.template;
  const variables = loopVariables();
  const existence3 = /* @__PURE__ */ new Map();
  const { root } = document2;
  if (root.kind !== "map") return { document: document2, variables: variables.values, existence: existence3 };
  const steps = { scope, variables, existence: existence3, written: /* @__PURE__ */ new Map(), left: MAX_NODES };
  const entries = root.entries.map((entry) => {
    const { key, value } = entry;
    if (!SECTIONS.has(key.text) || value.kind !== "map") return entry;
    const inside = value.entries.flatMap(
      (each) => entryWritten(steps, each, { section: key.text, outer: path.slice(0, -1) })
    );
    return { key, value: { ...value, entries: onceEach(inside, steps) } };
  });
  return { document: { ...document2, root: { ...root, entries } }, variables: variables.values, existence: existence3 };
}
function nodeWritten(steps, node) {
  if (node.kind === "scalar") return node;
  const before = steps.written.get(node);
  if (before !== void 0) return before;
  const made3 = node.kind === "list" ? { ...node, items: node.items.map((item) => nodeWritten(steps, item)) } : {
    ...node,
    entries: onceEach(
      node.entries.flatMap((each) => entryWritten(steps, each, void 0)),
      steps
    )
  };
  steps.written.set(node, made3);
  return made3;
}
function entryWritten(steps, entry, standing) {
  if (!isLoop(entry)) return [{ key: entry.key, value: nodeWritten(steps, entry.value) }];
  const { scope } = steps;
  needsExtensions(LOOP, scope);
  const loop2 = loopOf(entry);
  if (loop2 === void 0) {
    scope.problem(MALFORMED, entry.key);
    return [entry];
  }
  const items = itemsOf(loop2, frameOf(scope));
  if (standing === void 0 && (isHole(items) || items.some(isHole))) return [entry];
  const made3 = [];
  for (const [i, item] of (isHole(items) ? [items] : items).entries()) {
    const bindings = isHole(item) ? isHole(items) ? steps.variables.ofCollection(loop2, item, standing?.outer ?? "") : steps.variables.ofItem(loop2, item, `${standing?.outer} ${i}`) : loop2.identifiers.map((identifier, n) => ({ identifier, text: item[n] ?? "" }));
    const body = substitute(loop2.body, bindings, () => --steps.left >= 0 && scope.spend(1));
    if (body?.kind !== "map") {
      scope.problem(TOO_LARGE, entry.key);
      return [entry];
    }
    const inner2 = standing && {
      ...standing,
      outer: [standing.outer, isHole(item) ? "" : item.join()].filter((each) => each !== "").join(" ")
    };
    for (const each of body.entries) made3.push(...entryWritten(steps, each, inner2));
  }
  if (isHole(items) && standing?.section === "Resources") {
    onlyWithItems(steps, collectionOf(loop2, items, standing.outer), made3);
  }
  return made3;
}
function onlyWithItems(steps, collection2, entries) {
  const condition = { kind: "equals", parameter: `${collection2} has items`, constant: "true" };
  for (const { key } of entries) {
    const before = steps.existence.get(key.text);
    steps.existence.set(key.text, before === void 0 ? condition : { kind: "and", of: [before, condition] });
  }
}
function onceEach(entries, { scope }) {
  const last3 = new Map(entries.map((entry) => [entry.key.text, entry]));
  if (last3.size === entries.length) return entries;
  for (const entry of entries)
    if (last3.get(entry.key.text) !== entry) scope.problem(repeated(entry.key.text), entry.key);
  return [...last3.values()];
}
var MALFORMED = {
  level: "warning",
  kind: "malformed-loop",
  message: "Fn::ForEach takes an identifier, a collection and a map, so this loop was not written out",
  next: "Write a list of these three: AWS rejects such a template."
};
var TOO_LARGE = {
  level: "warning",
  kind: "template-too-large",
  message: "Written out, the loops of this template are larger than a template can be; what lies here is taken as unknown",
  next: "Loop over fewer items: AWS rejects such a template."
};
function repeated(key) {
  return {
    level: "warning",
    kind: "duplicate-key",
    message: `A loop gives ${key.slice(0, 200)} more than once; the last one counts`,
    next: "Use the identifier in the key: AWS rejects such a template."
  };
}

// src/inputs/cloudformation/stack.ts
function openStack(written, place, library) {
  const log = library.log(written.file);
  const { document: document2, texts: texts2 } = withSnippets(written, library.beside, log);
  for (const [uri, text2] of texts2) library.texts.set(uri, text2);
  const known4 = { place, spend: library.spend };
  const { document: unrolled, ...loops } = document2.text.includes(LOOP) ? unroll(scopeOf(templateOf(document2, place), log, known4)) : { document: document2 };
  const nested2 = nestedStacks(place, library, (template3, inner2) => openStack(template3, inner2, library));
  const { output } = nested2;
  const scope = scopeOf(templateOf(unrolled, place), log, { ...known4, ...loops, output });
  return {
    scope,
    resources: () => withS3Events(resourcesOf(scope, log, (type) => library.isRead(type) || type === SAM_FUNCTION)),
    nested: () => nested2.all(scope),
    unread: () => unreadResources(scope, log)
  };
}

// src/inputs/cloudformation/problem-log.ts
var MAX_OF_A_KIND = 100;
function problemLog(file) {
  const kept = [];
  const seen = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  return {
    add(problem, at2) {
      const key = `${problem.kind} ${at2?.start.line}:${at2?.start.column} ${problem.message}`;
      if (seen.has(key)) return;
      const tally = counts.get(problem.kind) ?? { level: problem.level, count: 0 };
      counts.set(problem.kind, tally);
      tally.count++;
      if (tally.count > MAX_OF_A_KIND) return;
      seen.add(key);
      kept.push({ ...problem, file: at2?.file ?? file, ...at2 === void 0 ? {} : { at: at2 } });
    },
    all: () => [
      ...kept,
      ...[...counts].filter(([, { count: count2 }]) => count2 > MAX_OF_A_KIND).map(([kind, { level, count: count2 }]) => ({
        level,
        kind,
        message: `There are ${count2 - MAX_OF_A_KIND} more problems of this kind in the file`,
        next: "Correct those that are named first.",
        file
      }))
    ]
  };
}

// src/inputs/cloudformation/template-library.ts
var MAX_STACKS = 2500;
var MAX_CHARACTERS2 = 5e7;
var MAX_VALUES = 2e6;
function templateLibrary({ beside, keep }) {
  const logs = /* @__PURE__ */ new Map();
  const known4 = /* @__PURE__ */ new Map();
  const texts2 = /* @__PURE__ */ new Map();
  const nested2 = /* @__PURE__ */ new Set();
  const left = { stacks: MAX_STACKS, characters: MAX_CHARACTERS2, values: MAX_VALUES };
  const others = [];
  const read3 = (from, path) => {
    const file = beside?.(from, path) ?? "absent";
    if (file === "absent" || file === "outside") return file;
    nested2.add(file.uri);
    const before = known4.get(file.uri);
    if (before !== void 0) return before;
    const opened = openFile(file);
    const whole = "problem" in opened ? opened : opened.text();
    if ("problem" in whole) {
      others.push(whole.problem);
      known4.set(file.uri, "unread");
      return "unread";
    }
    texts2.set(file.uri, whole.text);
    const { value: documents, problems } = documentsOf(whole.text, file.uri);
    others.push(...problems);
    const found = documents.length === 0 ? "unread" : documents.find(isTemplate) ?? "no-template";
    known4.set(file.uri, found);
    return found;
  };
  return {
    template: read3,
    beside,
    isRead: (type) => keep === void 0 || keep(type) !== void 0,
    texts: texts2,
    nested: nested2,
    templates: () => [...known4.values()].filter((each) => typeof each !== "string"),
    log: (file) => {
      const log = logs.get(file) ?? problemLog(file);
      logs.set(file, log);
      return log;
    },
    problems: () => [...others, ...[...logs.values()].flatMap((log) => log.all())],
    addStack: (characters) => {
      left.stacks -= 1;
      left.characters -= characters;
      return left.stacks >= 0 && left.characters >= 0;
    },
    spend: (values) => {
      left.values -= values;
      return left.values >= 0;
    }
  };
}

// src/inputs/cloudformation/read-template.ts
function readTemplate(document2, root, options = {}) {
  const library = templateLibrary(options);
  const given3 = options.parameters ?? /* @__PURE__ */ new Map();
  const outermost = openStack(document2, rootPlace(root, given3), library);
  notAllowed(outermost.scope.template, given3, library.log(document2.file));
  const found = [...allStacks(outermost)];
  const stacks = found.filter((each) => !isHole(each));
  const resources = stacks.flatMap((stack) => stack.resources());
  const exported = stacks.flatMap(({ scope }) => [...exportsOf(scope)]);
  const [unread] = found.flatMap((each) => isHole(each) ? each : each.unread() ?? []);
  const estate = estateOf({
    root,
    source: "template",
    resources,
    parameters: new Map(stacks.flatMap(({ scope }) => [...scope.allowed])),
    complete: () => false,
    namesOf,
    ...exported.length > 0 && { exports: new Map(exported) },
    ...unread && { unread }
  });
  return { value: estate, files: library, problems: library.problems() };
}
function rootPlace(root, given3) {
  const values = mapOf([...given3].map(([name, { value }]) => [name, value]));
  return {
    root,
    path: "",
    exists: true,
    around: [],
    passed: { values, at: (name) => given3.get(name)?.at },
    allowed: /* @__PURE__ */ new Map(),
    enumerated: /* @__PURE__ */ new Map()
  };
}
function* allStacks(stack) {
  yield stack;
  for (const inner2 of stack.nested()) {
    if (isHole(inner2)) yield inner2;
    else yield* allStacks(inner2);
  }
}

// src/inputs/cloudformation/cloudformation.ts
var cloudformation = {
  name: "cloudformation",
  // Markup is the one thing that can be told so early: a template may begin with pages of comments.
  recognises: ({ head }) => !/^\s*</.test(head),
  read: ({ file, text: read3 }, options) => {
    const whole = read3();
    if ("problem" in whole) return { kind: "unreadable", problems: [whole.problem] };
    const { text: text2 } = whole;
    if (!mayBeTemplate(text2)) return { kind: "skipped" };
    if (text2.length > MAX_TEXT2) {
      return looksLikeTemplate(text2) ? { kind: "unreadable", problems: [tooLong(file.uri)] } : { kind: "skipped" };
    }
    const { value: documents, problems } = documentsOf(text2, file.uri);
    if (documents.length > 0) return rootsOf2(documents, file.uri, text2, problems, options);
    return looksLikeTemplate(text2) ? { kind: "unreadable", problems } : { kind: "skipped" };
  }
};
var MAX_TEXT2 = 32 * 1024 * 1024;
function tooLong(file) {
  return {
    level: "error",
    kind: "too-large",
    file,
    message: "This template is longer than 32 million characters, where CloudFormation takes 1 MB at most; it was not judged",
    next: "Split it into the templates that are deployed."
  };
}
function rootsOf2(documents, uri, text2, before, options) {
  const estates = [];
  const templates = [];
  const parameters = [];
  const texts2 = /* @__PURE__ */ new Map();
  const nested2 = /* @__PURE__ */ new Map();
  const included = /* @__PURE__ */ new Set();
  const problems = [...before];
  for (const [i, document2] of documents.entries()) {
    if (!isTemplate(document2)) continue;
    const root = documents.length > 1 ? `${uri}[${i + 1}]` : uri;
    const { value, files, problems: own } = readTemplate(document2, root, options);
    estates.push(value);
    for (const [uri2, text3] of files.texts) texts2.set(uri2, text3);
    for (const each of files.nested) included.add(each);
    for (const each of files.templates()) nested2.set(each.file, each);
    templates.push({ document: document2, root });
    parameters.push(...parameterNames(document2));
    problems.push(...own);
  }
  if (estates.length === 0) return { kind: "skipped" };
  const waivers = [...inlineWaivers(templates, documents), ...[...nested2.values()].flatMap(nestedWaivers)];
  return { kind: "roots", estates, text: text2, texts: texts2, included, waivers, parameters, problems };
}
function mayBeTemplate(text2) {
  if (text2.includes("AWSTemplateFormatVersion") || text2.includes("AWS::Serverless")) return true;
  return text2.includes("Resources") && text2.includes("::") && text2.includes("Type");
}
var KEY = /^["']?[\w.-]{1,100}["']?[ \t]*:(?:\s|$)/m;
var TEMPLATE_KEY = /^["']?(?:AWSTemplateFormatVersion|Resources)["']?[ \t]*:|"(?:AWSTemplateFormatVersion|Resources)"[ \t]*:/m;
var FIRST_LINE = /^(?![ \t]*(?:#|---|%|\r?$)).+$/m;
function looksLikeTemplate(text2) {
  const first2 = FIRST_LINE.exec(text2)?.[0] ?? "";
  return TEMPLATE_KEY.test(text2) && (/^\s*\{/.test(first2) || KEY.test(first2));
}

// src/inputs/cloudformation/cdk-assembly.ts
var MAX_MANIFESTS = 200;
var cdkAssembly = {
  name: "cdk-assembly",
  recognises: ({ file, head }) => /(?:^|\/)manifest\.json$/.test(file.uri) && head.includes('"artifacts"'),
  read: ({ file, text: text2 }, options) => {
    const whole = text2();
    const manifest = file.explicit && "text" in whole ? readJson(whole.text, file.uri).value : void 0;
    if (manifest === void 0 || !isManifest(manifest)) return { kind: "skipped" };
    const found = [...stacksOf(manifest, options, /* @__PURE__ */ new Set([file.uri]))];
    const roots = together(found);
    if (found.length === 0) return { kind: "skipped" };
    return roots.estates.length === 0 ? { kind: "unreadable", problems: roots.problems } : roots;
  }
};
function isManifest({ root }) {
  return entryOf(root, "version") !== void 0 && entryOf(root, "artifacts")?.value.kind === "map";
}
function* stacksOf(manifest, options, seen) {
  for (const { key, value } of entriesByKey(entryOf(manifest.root, "artifacts")?.value).values()) {
    const type = plain3(entryOf(value, "type")?.value);
    const properties = entryOf(value, "properties")?.value;
    const isStack2 = type === "aws:cloudformation:stack";
    const path = isStack2 ? plain3(entryOf(properties, "templateFile")?.value) : type === "cdk:cloud-assembly" && `${plain3(entryOf(properties, "directoryName")?.value)}/manifest.json`;
    if (path === void 0 || path === false) continue;
    const file = options.beside?.(manifest.file, path) ?? "absent";
    if (typeof file === "string") {
      yield missing2(key.text, path, manifest, key);
      continue;
    }
    if (seen.has(file.uri) || seen.size > MAX_MANIFESTS) continue;
    const opened = openFile(file);
    const whole = "problem" in opened ? opened : opened.text();
    if ("problem" in opened || "problem" in whole) {
      yield missing2(key.text, path, manifest, key);
    } else if (isStack2) {
      const routed = cloudformation.read(opened, options);
      if (routed.kind === "roots") yield { file, roots: routed };
      else yield* routed.kind === "unreadable" ? routed.problems : [missing2(key.text, path, manifest, key)];
    } else {
      seen.add(file.uri);
      const inner2 = readJson(whole.text, file.uri).value;
      if (inner2 !== void 0) yield* stacksOf(inner2, options, seen);
    }
  }
}
function together(found) {
  const stacks = found.filter((each) => "roots" in each);
  const problems = found.filter((each) => "level" in each);
  const roots = stacks.map((each) => each.roots);
  return {
    kind: "roots",
    estates: roots.flatMap(({ estates }) => estates),
    texts: new Map([
      ...roots.flatMap(({ texts: texts2 = [] }) => [...texts2]),
      ...stacks.flatMap(({ file, roots: { text: text2 } }) => text2 === void 0 ? [] : [[file.uri, text2]])
    ]),
    included: /* @__PURE__ */ new Set([...stacks.map(({ file }) => file.uri), ...roots.flatMap(({ included = [] }) => [...included])]),
    waivers: roots.flatMap(({ waivers = [] }) => waivers),
    parameters: roots.flatMap(({ parameters = [] }) => parameters),
    problems: [...problems, ...roots.flatMap((each) => each.problems)]
  };
}
function plain3(node) {
  return node?.kind === "scalar" && node.text !== "" ? node.text : void 0;
}
function missing2(stack, path, { file, span }, at2) {
  return {
    level: "error",
    kind: "missing-template",
    message: `This assembly's ${stack.slice(0, 200)} has the file ${path.slice(0, 200)}, which is not there, or not readable`,
    next: "Run `cdk synth` again, and scan all of what it writes.",
    file,
    at: span(at2)
  };
}

// src/inputs/snapshot/complaints.ts
var MAX_NAMED = 20;
function complaints(file) {
  const problems = [];
  let bad = 0;
  const add2 = (problem, line) => {
    problems.push({
      level: "error",
      ...problem,
      file: file.uri,
      ...line === void 0 ? {} : { at: spanOf(file, line) }
    });
  };
  const badRecord = (message, line) => add2({ kind: "bad-record", message, next: "Record the snapshot again, or correct the line." }, line);
  return {
    problems,
    add: add2,
    badLine(line, what) {
      bad++;
      if (bad <= MAX_NAMED) badRecord(`This line of the snapshot ${what}; it was left out`, line);
    },
    close() {
      if (bad > MAX_NAMED) badRecord(`${bad - MAX_NAMED} more lines of the snapshot are bad; they were left out`);
    }
  };
}
function spanOf(file, { number, text: text2 }) {
  return {
    file: file.uri,
    start: { line: number, column: 1 },
    end: { line: number, column: (text2?.length ?? 0) + 1 }
  };
}

// src/inputs/snapshot/interner.ts
var MAX_HELD2 = 2e4;
var MAX_TEXT3 = 4e3;
function interner() {
  let held = /* @__PURE__ */ new Map();
  return (json, fault) => {
    if (typeof json !== "object" || json === null || isDeeper(json, MAX_DEPTH)) return unspell(json, fault);
    const text2 = JSON.stringify(json);
    if (held.has(text2)) return held.get(text2);
    let isSound = true;
    const value = unspell(json, (what) => {
      isSound = false;
      fault(what);
    });
    if (!isSound || text2.length > MAX_TEXT3) return value;
    if (held.size >= MAX_HELD2) held = /* @__PURE__ */ new Map();
    held.set(text2, value);
    return value;
  };
}
function isDeeper(json, levels) {
  if (typeof json !== "object" || json === null) return false;
  if (levels === 0) return true;
  for (const held of Array.isArray(json) ? json : Object.values(json)) if (isDeeper(held, levels - 1)) return true;
  return false;
}

// src/inputs/snapshot/recorded-resource.ts
var START = { line: 1, column: 1 };
var RecordedResource = class {
  id;
  identity;
  type;
  exists;
  properties;
  scope;
  recorded = true;
  constructor(resource) {
    this.id = resource.id;
    this.identity = resource.identity;
    this.type = resource.type;
    this.exists = resource.exists;
    this.properties = resource.properties;
    this.scope = resource.scope;
  }
  get origins() {
    return /* @__PURE__ */ new Map([["", { at: { file: liveUri(this), start: START, end: START }, via: [] }]]);
  }
};
function liveUri({ scope, type, identity }) {
  const service = type.split("::")[1]?.toLowerCase() ?? "";
  const [account, region] = [scope.account, scope.region].map((part) => typeof part === "string" ? part : "unknown");
  return ["live", "aws", account, region, service, identity].map((part) => encoded(part ?? "")).join("/");
}
function encoded(text2) {
  if (/^[\w.-]*$/.test(text2)) return text2;
  return encodeURIComponent(text2.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
}

// src/inputs/snapshot/record.ts
function resourceOf2(line, at2, shared, fault) {
  const [type, id] = [member(line, "t"), member(line, "id")];
  if (typeof type !== "string" || typeof id !== "string" || id === "") return void fault("has no type (t) or no id");
  const calls = member(line, "calls");
  if (calls !== void 0 && !isObject(calls)) return void fault("has calls that are no object");
  const kept = calls === void 0 ? "all" : (shared.keep ?? everything)(type);
  if (kept === void 0) return void 0;
  const written = member(line, "p");
  if (!isObject(written)) return void fault("has no properties (p)");
  const exists3 = existenceOf2(line, fault);
  if (exists3 === void 0) return void 0;
  const isKept = (name) => kept === "all" || kept.has(name);
  const properties = [];
  for (const [key, json] of Object.entries(written)) {
    if (!isKept(key)) continue;
    const value = shared.read(json, fault);
    if (/^\$(?!\$)/.test(key))
      fault(`has the property ${key}; a real key that starts with $ is written with one more $`);
    if (value !== void 0) properties.push([key.startsWith("$$") ? key.slice(1) : key, value]);
  }
  if (calls !== void 0) {
    for (const [name, hole] of shared.unread(type, calls)) {
      if (isKept(name) && !Object.hasOwn(written, name)) properties.push([name, hole]);
    }
  }
  const resource = {
    id,
    identity: identityOf2(line, id),
    type,
    exists: exists3,
    // Not mapOf: objects that share their shape take a third of the memory. Own keys only, as fromEntries defines them.
    properties: Object.fromEntries(properties),
    scope: shared.scopeOf(line, calls !== void 0, fault)
  };
  return calls === void 0 ? { ...resource, origins: /* @__PURE__ */ new Map([["", { at: at2(), via: [] }]]), recorded: false } : new RecordedResource(resource);
}
function everything() {
  return "all";
}
function existenceOf2(line, fault) {
  const json = member(line, "exists");
  if (json === void 0 || json === true) return true;
  const value = unspell(json, fault);
  return isHole(value) ? value : void fault("has an exists that is neither true nor a hole");
}
function identityOf2(line, id) {
  const identity = member(line, "identity");
  return typeof identity === "string" ? identity : id.slice(id.indexOf("#") + 1);
}

// src/inputs/snapshot/scopes.ts
var PSEUDO_PARAMETERS2 = { acct: "AWS::AccountId", region: "AWS::Region", partition: "AWS::Partition" };
function scopes() {
  const held = /* @__PURE__ */ new Map();
  return (line, isRecorded, fault) => {
    const part = (key) => {
      const json = member(line, key);
      const value = json === void 0 ? void 0 : unspell(json, fault);
      if (typeof value === "string" || isHole(value)) return value;
      return isRecorded ? unknownHole("not-collected", key) : unknownHole("parameter", PSEUDO_PARAMETERS2[key]);
    };
    const keys = [member(line, "acct"), member(line, "region"), member(line, "partition"), isRecorded];
    const text2 = keys.every((key) => typeof key !== "object") ? JSON.stringify(keys) : void 0;
    const known4 = text2 === void 0 ? void 0 : held.get(text2);
    if (known4 !== void 0) return known4;
    const scope = { account: part("acct"), region: part("region"), partition: part("partition") };
    if (text2 !== void 0) held.set(text2, scope);
    return scope;
  };
}

// src/inputs/snapshot/section.ts
import { createHash } from "node:crypto";
function sectionOf(header, { text: text2 }) {
  const hash2 = header.source === "live" ? createHash("sha256").update(`${text2}
`) : void 0;
  return { header, resources: [], ids: /* @__PURE__ */ new Set(), hash: hash2, records: 0, unreadable: 0, footer: void 0 };
}
function flawOf({ header, footer, records, hash: hash2 }) {
  const next = header.source === "live" ? "Record the account again." : "Write the snapshot again.";
  if (footer === void 0) {
    const message = `The snapshot ends after ${records} records without its footer, so it was cut off; what was read is judged, what is missing is not`;
    return { kind: "truncated-snapshot", message, next };
  }
  const counted2 = member(footer, "records");
  if (counted2 !== records) {
    const message = `The snapshot holds ${records} records, but its footer counts ${JSON.stringify(counted2) ?? "none"}: it was changed after it was written`;
    return { kind: "altered-snapshot", message, next };
  }
  const seal = member(footer, "sha256");
  if (seal !== void 0 && hash2 !== void 0 && hash2.digest("hex") !== seal) {
    const message = "The snapshot does not match the checksum in its footer: it was changed after it was written";
    return { kind: "altered-snapshot", message, next };
  }
  return void 0;
}
function estateOfSection(section2, root, isSound) {
  const { header, resources, footer, unreadable: unreadable2 } = section2;
  const said = footer === void 0 ? void 0 : member(footer, "complete");
  const complete = header.source === "live" && isSound && unreadable2 === 0 && isObject(said) ? said : {};
  return estateOf({
    root: header.root ?? root,
    source: header.source,
    resources,
    parameters: header.parameters,
    complete: (type) => member(complete, type) === true,
    namesOf,
    ...header.unread && { unread: header.unread },
    ...header.exports && { exports: header.exports }
  });
}

// src/inputs/snapshot/unread.ts
var MAX_HELD3 = 1e4;
function unreadProperties() {
  let held = /* @__PURE__ */ new Map();
  return (type, calls) => {
    const outcomes = callsOf(type).map(({ operation }) => member(calls, operation));
    const key = `${type} ${outcomes.map(String).join(" ")}`;
    const known4 = held.get(key);
    if (known4 !== void 0) return known4;
    const unread = callsOf(type).flatMap((call4, i) => {
      const hole = unreadBy(call4, outcomes[i]);
      return hole === void 0 ? [] : call4.fills.map((pointer) => [segments(pointer)[0] ?? "", hole]);
    });
    if (held.size >= MAX_HELD3) held = /* @__PURE__ */ new Map();
    held.set(key, unread);
    return unread;
  };
}
function unreadBy({ iamAction }, outcome) {
  if (outcome === "ok" || outcome === "none") return void 0;
  if (outcome === void 0) return unknownHole("not-collected", iamAction);
  return unknownHole(typeof outcome === "string" && isReason(outcome) ? outcome : "api-error", iamAction);
}

// src/inputs/snapshot/read-snapshot.ts
var LONGEST_LINE = 64 * 1024 * 1024;
function readSnapshot(file, options) {
  const said = complaints(file);
  const sections = [];
  const shared = { read: interner(), scopeOf: scopes(), unread: unreadProperties(), keep: options.keep };
  const chunks = chunksOf(file, (problem) => said.problems.push(problem));
  for (const line of linesOf(chunks, LONGEST_LINE)) {
    if (line.text?.trim() === "") continue;
    if (!takeLine(line, file, sections, shared, said)) break;
  }
  said.close();
  const estates = sections.map((section2, i) => {
    const flaw = flawOf(section2);
    if (flaw !== void 0) said.add(flaw);
    tellGaps(section2.footer, said);
    return estateOfSection(section2, sections.length > 1 ? `${file.uri}[${i + 1}]` : file.uri, flaw === void 0);
  });
  return estates.length === 0 ? { kind: "unreadable", problems: said.problems } : { kind: "roots", estates, problems: said.problems };
}
function takeLine(line, file, sections, shared, said) {
  const last3 = sections.at(-1);
  const open2 = last3?.footer === void 0 ? last3 : void 0;
  const json = parsed2(line);
  const kind = isObject(json) ? member(json, "k") : void 0;
  if (isObject(json) && kind === "header") {
    const header = headerOf(json);
    if ("message" in header) said.add(header, line);
    else sections.push(sectionOf(header, line));
    return !("message" in header);
  }
  if (open2 === void 0) {
    said.add(OUTSIDE, line);
    return false;
  }
  if (isObject(json) && kind === "footer") {
    open2.footer = json;
    return true;
  }
  open2.hash?.update(`${line.text}
`);
  open2.records++;
  if (!isObject(json) || kind !== "r") {
    open2.unreadable++;
    said.badLine(line, isObject(json) ? "is no header, record or footer" : json);
    return true;
  }
  takeRecord(json, line, file, open2, shared, said);
  return true;
}
var OUTSIDE = {
  kind: "no-snapshot-header",
  message: "This line stands outside a snapshot, which begins with a header line and ends with a footer line",
  next: "Record the snapshot again."
};
function takeRecord(json, line, file, section2, shared, said) {
  let isSound = true;
  const fault = (what) => {
    if (isSound) said.badLine(line, what);
    isSound = false;
  };
  const resource = resourceOf2(json, () => spanOf(file, line), shared, fault);
  if (isSound && resource !== void 0 && section2.ids.has(resource.id)) fault(`repeats the id ${resource.id}`);
  if (!isSound) section2.unreadable++;
  if (!isSound || resource === void 0) return;
  section2.ids.add(resource.id);
  section2.resources.push(resource);
}
function parsed2({ text: text2 }) {
  if (text2 === void 0) return "is longer than a record can be";
  try {
    const json = JSON.parse(text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2);
    return isObject(json) ? json : "is no JSON object";
  } catch {
    return "is no JSON";
  }
}

// src/inputs/snapshot/snapshot.ts
var snapshot = {
  name: "snapshot",
  recognises: ({ head }) => {
    const first2 = head.slice(0, 4096).trimStart().split("\n", 1)[0] ?? "";
    return first2.startsWith("{") && (/"format"\s*:\s*"lakeproof-snapshot"/.test(first2) || /^\{"k"\s*:\s*"(?:r|footer)"/.test(first2));
  },
  read: ({ file }, options) => readSnapshot(file, options)
};

// src/inputs/terraform/mapping/draft.ts
function made(value, from) {
  return { kind: "made", value, from };
}
function valueOfDraft(draft) {
  switch (draft.kind) {
    case "as-is":
    case "made":
    case "default":
      return draft.value;
    case "map":
      return propertiesOf2(draft.members);
    case "list":
      return draft.items.map(valueOfDraft);
    case "choice":
      return choiceHole(draft.if, draft.then && valueOfDraft(draft.then), draft.else && valueOfDraft(draft.else));
  }
}
function propertiesOf2(members) {
  return mapOf([...members].map(([name, draft]) => [name, valueOfDraft(draft)]));
}
function placeDraft(draft, pointer, origins) {
  if (draft.kind === "default") return;
  placeAt(draft.from, pointer, origins);
  switch (draft.kind) {
    case "made":
      return;
    case "as-is":
      placeWithin(draft.value, draft.from, pointer, origins, 0);
      return;
    case "map":
      placeMembers(draft.members, pointer, origins);
      return;
    case "list":
      for (const [i, item] of draft.items.entries()) placeDraft(item, child(pointer, i), origins);
      return;
    case "choice":
      if (draft.then !== void 0) placeDraft(draft.then, `${pointer}/$then`, origins);
      if (draft.else !== void 0) placeDraft(draft.else, `${pointer}/$else`, origins);
  }
}
function placeMembers(members, pointer, origins) {
  for (const [name, draft] of members) {
    placeDraft(draft, childKey(pointer, name), origins);
  }
}
var MAX_DEPTH5 = 200;
function placeWithin(value, from, pointer, origins, depth) {
  if (typeof value !== "object" || depth > MAX_DEPTH5) return;
  for (const [segment, inner2] of partsOf(value)) {
    const source = { ...from, pointer: from.pointer + segment };
    placeAt(source, pointer + segment, origins);
    placeWithin(inner2, source, pointer + segment, origins, depth + 1);
  }
}
function partsOf(value) {
  if (isList(value)) return value.map((item, i) => [child("", i), item]);
  if (isMap(value)) return Object.entries(value).map(([key, held]) => [childKey("", key), held]);
  if (!isHole(value) || value.kind !== "choice") return [];
  const { then, else: otherwise } = value;
  return [
    ...then === void 0 ? [] : [["/$then", then]],
    ...otherwise === void 0 ? [] : [["/$else", otherwise]]
  ];
}
function placeAt({ resource, pointer: source }, pointer, origins) {
  const origin = source === "" ? resource.at : resource.origins.get(source);
  if (origin !== void 0) origins.set(pointer, origin);
}
function childKey(pointer, key) {
  return child(pointer, key.startsWith("$") ? `$${key}` : key);
}

// src/inputs/terraform/mapping/json-document.ts
var MAX_DEPTH6 = 100;
var [OPEN2, CLOSE2] = ["", ""];
var MARK2 = /\uE000(\d+)\uE001/;
var FORGED = /[\uE000\uE001]|\\u[eE]00[01]/;
function documentIn(text2) {
  if (typeof text2 === "string") return parsed3(text2, []);
  if (!isHole(text2) || text2.kind !== "text") return void 0;
  const holes = [];
  let marked = "";
  let isQuoted = false;
  for (const part of text2.parts) {
    if (typeof part === "string") {
      if (FORGED.test(part)) return void 0;
      isQuoted = isQuotedAfter(part, isQuoted);
      marked += part;
      continue;
    }
    const mark = `${OPEN2}${holes.length}${CLOSE2}`;
    marked += isQuoted ? mark : `"${mark}"`;
    holes.push(part);
  }
  return parsed3(marked, holes);
}
function isQuotedAfter(part, before) {
  let isQuoted = before;
  for (let i = 0; i < part.length; i++) {
    if (part[i] === '"') isQuoted = !isQuoted;
    else if (part[i] === "\\" && isQuoted) i++;
  }
  return isQuoted;
}
function parsed3(text2, holes) {
  try {
    const json = JSON.parse(text2);
    return typeof json === "object" && json !== null ? asValue(json, holes, 0) : void 0;
  } catch (error) {
    if (error instanceof SyntaxError || error === UNREADABLE) return void 0;
    throw error;
  }
}
var UNREADABLE = new Error("unreadable document");
function asValue(json, holes, depth) {
  if (depth > MAX_DEPTH6) throw UNREADABLE;
  if (typeof json === "string") return holes.length === 0 ? json : withHoles(json, holes);
  if (typeof json === "number" || typeof json === "boolean") return json;
  if (typeof json !== "object" || json === null) throw UNREADABLE;
  if (Array.isArray(json)) return json.map((each) => asValue(each, holes, depth + 1));
  return mapOf(
    Object.entries(json).map(([key, each]) => {
      if (MARK2.test(key)) throw UNREADABLE;
      return [key, asValue(each, holes, depth + 1)];
    })
  );
}
function withHoles(text2, holes) {
  return textOf(text2.split(MARK2).map((piece, i) => i % 2 === 1 ? holes[Number(piece)] : piece));
}

// src/inputs/terraform/mapping/conversions.ts
function converted(value, attribute3, isJson, from) {
  const { as, words } = attribute3;
  const word = words === void 0 ? void 0 : wordFor(value, words);
  if (word !== void 0) return word === null ? void 0 : made(word, from);
  if (isNothing(value)) return void 0;
  switch (as) {
    case "tags":
      return tagList(value, from);
    case "list":
      return { kind: "list", items: [{ kind: "as-is", value, from }], from };
    case "positive":
      return value === 0 ? void 0 : made(value, from);
    case "prefix":
      return isHole(value) || isScalar(value) ? made(prefixed(value), from) : { kind: "as-is", value, from };
    case "owner":
      return made(owner(value), from);
    default:
      return isJson ? document(value, from) : { kind: "as-is", value, from };
  }
}
function isNothing(value) {
  return value === "" || isList(value) && value.length === 0;
}
function wordFor(value, words) {
  return isScalar(value) && Object.hasOwn(words, String(value)) ? words[String(value)] : void 0;
}
function document(value, from) {
  const found = documentIn(value);
  if (found === void 0) return { kind: "as-is", value, from };
  return isMap(found) && Object.keys(found).length === 0 ? void 0 : made(found, from);
}
function tagList(value, from) {
  if (!isMap(value)) return made(value, from);
  const items = Object.entries(value).map(
    ([key, held]) => tag(key, held, { ...from, pointer: childKey(from.pointer, key) })
  );
  return items.length === 0 ? void 0 : { kind: "list", items, from };
}
function tag(key, value, from) {
  const members = /* @__PURE__ */ new Map([
    ["Key", made(key, from)],
    ["Value", made(value, from)]
  ]);
  return { kind: "map", members, from };
}
function prefixed(value) {
  const rest = unknownHole("known-after-apply", "the end of the name");
  return textOf([isHole(value) ? value : String(value), rest]);
}
function owner(value) {
  if (!isHole(value)) return unknownHole("known-after-apply", "what it belongs to");
  return value.kind === "ref" ? refHole(value.resource) : value;
}

// src/inputs/terraform/mapping/draft-members.ts
function nested(pointer, draft, from) {
  let here = draft;
  const [first2, ...rest] = segments(pointer);
  for (const segment of rest.reverse()) {
    here = segment === "*" ? { kind: "list", items: [here], from } : { kind: "map", members: /* @__PURE__ */ new Map([[segment, here]]), from };
  }
  return first2 === void 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[first2, here]]);
}
function merged2(parts) {
  const [only3] = parts;
  if (only3 !== void 0 && parts.length === 1) return only3;
  const all2 = /* @__PURE__ */ new Map();
  for (const [name, draft] of parts.flatMap((part) => [...part])) {
    const before = all2.get(name);
    all2.set(name, before === void 0 ? draft : over(before, draft));
  }
  return all2;
}
function over(before, draft) {
  if (before.kind === "map" && draft.kind === "map") {
    return { ...before, members: merged2([before.members, draft.members]) };
  }
  if (before.kind === "list" && draft.kind === "list") return { ...before, items: [...before.items, ...draft.items] };
  if (draft.kind !== "choice") return draft;
  return { ...draft, then: draft.then ?? before, else: draft.else ?? before };
}
function chosen(condition, then, otherwise, from) {
  const names = /* @__PURE__ */ new Set([...then.keys(), ...otherwise.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      { kind: "choice", if: condition, then: then.get(name), else: otherwise.get(name), from }
    ])
  );
}

// src/inputs/terraform/mapping/existence.ts
function both(one, other) {
  if (one === true) return other;
  if (other === true) return one;
  if (one.kind !== "choice") return one;
  if (other.kind !== "choice") return other;
  return choiceHole({ kind: "and", of: [truthOf3(one), truthOf3(other)] }, true, void 0);
}
function truthOf3(hole) {
  return hole.then !== void 0 ? hole.if : { kind: "not", of: hole.if };
}
function whereThere(value) {
  if (!isHole(value) || value.kind !== "choice") return { value, exists: true };
  const { then, else: otherwise } = value;
  if (then !== void 0 && otherwise === void 0) {
    return { value: then, exists: choiceHole(value.if, true, void 0), side: "then" };
  }
  if (then === void 0 && otherwise !== void 0) {
    return { value: otherwise, exists: choiceHole(value.if, void 0, true), side: "else" };
  }
  return { value, exists: true };
}

// src/inputs/terraform/mapping/awscc.ts
function flat(name) {
  return name.replaceAll("_", "").replaceAll(":", "").toLowerCase();
}
var PREFIX = "awscc_";
var types;
function awsccRow(type) {
  if (!type.startsWith(PREFIX)) return void 0;
  types ??= new Map(typeNames().map((name) => [flat(name.replace("AWS::", "")), name]));
  const into = types.get(flat(type.slice(PREFIX.length)));
  return into === void 0 ? void 0 : rowFor(into);
}
var rows = /* @__PURE__ */ new Map();
function rowFor(into) {
  const known4 = rows.get(into);
  if (known4 !== void 0) return known4;
  const { attributes = {}, properties = {}, identifier = [] } = typeSchema(into) ?? {};
  const answered = Object.keys(attributes).filter((name) => !name.includes("."));
  const row = {
    into,
    references: Object.fromEntries([
      ...answered.map((name) => [snake(name), name]),
      ["id", ""],
      ...identifier.length === 1 ? identifier.map((name) => [snake(name), ""]) : []
    ]),
    aside: ["id", ...answered.filter((name) => !Object.hasOwn(properties, name)).map(snake)]
  };
  rows.set(into, row);
  return row;
}
function snake(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}

// src/inputs/terraform/mapping/property-names.ts
var known2 = /* @__PURE__ */ new Map();
function shapeAt(type, pointer) {
  const shapes = known2.get(type) ?? /* @__PURE__ */ new Map();
  const found = shapes.get(pointer);
  if (found !== void 0) return found;
  const shape = shapeOf(type, pointer);
  known2.set(type, shapes.set(pointer, shape));
  return shape;
}
function propertyNamed(attribute3, { names }) {
  const name = flat(attribute3);
  return names.get(name) ?? names.get(`${name}s`) ?? names.get(`is${name}`);
}
function shapeOf(type, pointer) {
  const schema = typeSchema(type);
  if (schema === void 0) return { isList: false, isJson: true, names: /* @__PURE__ */ new Map() };
  const types2 = pointer === "" ? [schema] : typesAt(type, pointer);
  const names = /* @__PURE__ */ new Map();
  for (const each of types2) {
    const definition = isDefinition(each) ? each : definitionOf(schema, each);
    for (const name of Object.keys(definition?.properties ?? {})) names.set(flat(name), name);
  }
  return {
    isList: types2.some((each) => typeof each === "object" && "list" in each),
    isJson: types2.includes("json"),
    names
  };
}
function isDefinition(type) {
  return typeof type === "object" && "properties" in type;
}

// src/inputs/terraform/mapping/here.ts
function atKey(here, key) {
  return { ...here, from: { ...here.from, pointer: childKey(here.from.pointer, key) } };
}
function atItem(here, i) {
  return { ...here, from: { ...here.from, pointer: child(here.from.pointer, i) } };
}
function atSide(here, side) {
  return { ...here, from: { ...here.from, pointer: `${here.from.pointer}/$${side}` } };
}
function below2(here, to) {
  return { ...here, pointer: here.pointer + to };
}
function inItem(here) {
  return here.pointer !== "" && shapeAt(here.type, here.pointer).isList ? below2(here, "/*") : here;
}

// src/inputs/terraform/mapping/literal-members.ts
function literals(pointers = {}, from) {
  return Object.entries(pointers).flatMap(
    ([pointer, literal]) => literal === null ? [] : [nested(pointer, made(literal, from), from)]
  );
}
function implied(value, implies = {}, from) {
  const draft = (literal) => {
    if (literal === null) return void 0;
    if (!isHole(value)) return made(literal, from);
    if (value.kind === "unknown") return made(value, from);
    if (value.kind !== "choice") return made(literal, from);
    const side = (held) => held === void 0 ? void 0 : made(literal, from);
    return { kind: "choice", if: value.if, then: side(value.then), else: side(value.else), from };
  };
  return Object.entries(implies).flatMap(([pointer, literal]) => {
    const found = draft(literal);
    return found === void 0 ? [] : [nested(pointer, found, from)];
  });
}
function defaults({ attributes = {} }, from) {
  return Object.values(attributes).flatMap((attribute3) => {
    const { to = "", otherwise = null } = typeof attribute3 === "string" ? {} : attribute3;
    return otherwise === null ? [] : [nested(to, { kind: "default", value: otherwise }, from)];
  });
}

// src/inputs/terraform/mapping/map-block.ts
function mapBlock(values, block2, here) {
  const { attributes = {}, aside = [], constants } = block2;
  const said = Object.entries(values).flatMap(([name, value]) => {
    if (aside.includes(name)) return [];
    const there = atKey(here, name);
    const attribute3 = attributeOf(name, attributes, here);
    if (attribute3 !== void 0) return mapAttribute(value, attribute3, there);
    if (!isNothing(value)) here.findings.unmapped(there.from);
    return [];
  });
  return merged2([...defaults(block2, here.from), ...literals(constants, here.from), ...said]);
}
function attributeOf(name, attributes, here) {
  const row = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
  if (row !== void 0) return typeof row === "string" ? { to: row } : row;
  const property = propertyNamed(name, shapeAt(here.type, here.pointer));
  return property === void 0 ? void 0 : { to: child("", property) };
}
function mapAttribute(value, attribute3, here) {
  const { to, implies, beside, resource } = attribute3;
  const { from } = here;
  if (resource !== void 0) {
    here.findings.apart(attribute3, value, from);
    return [];
  }
  if (isNothing(value)) return [];
  const other = implied(value, implies, from);
  if (to === void 0) return other;
  if (to === "") return [...other, spread2(value, attribute3, here)];
  const draft = draftOf(value, attribute3, below2(here, to));
  if (draft === void 0) return other;
  const parent2 = to.slice(0, to.lastIndexOf("/"));
  const item = /* @__PURE__ */ new Map([[to.slice(parent2.length + 1), draft]]);
  const members = merged2([item, ...literals(beside, from)]);
  return [...other, parent2 === "" ? members : nested(parent2, { kind: "map", members, from }, from)];
}
function spread2(value, attribute3, here) {
  if (isMap(value)) return mapBlock(value, attribute3, here);
  if (isList(value)) return merged2(value.map((item, i) => spread2(item, attribute3, atItem(here, i))));
  if (!isHole(value)) return /* @__PURE__ */ new Map();
  if (value.kind !== "choice") return unknownBlock(value, attribute3, here);
  const side = (name) => {
    const held = value[name];
    return held === void 0 ? /* @__PURE__ */ new Map() : spread2(held, attribute3, atSide(here, name));
  };
  return chosen(value.if, side("then"), side("else"), here.from);
}
function unknownBlock(value, { attributes = {}, constants = {} }, here) {
  const unknownAt = (pointer) => nested(pointer, made(value, here.from), here.from);
  const says = Object.values(attributes).map((each) => {
    if (typeof each === "string") return unknownAt(each);
    return each.to === "" ? unknownBlock(value, each, here) : unknownAt(each.to ?? "");
  });
  return merged2([...says, ...Object.keys(constants).map(unknownAt)]);
}
function draftOf(value, attribute3, here) {
  const { from } = here;
  if (isHole(value) && value.kind === "choice") {
    const side = (name) => {
      const held = value[name];
      return held === void 0 ? void 0 : draftOf(held, attribute3, atSide(here, name));
    };
    const [then, otherwise] = [side("then"), side("else")];
    if (then === void 0 && otherwise === void 0) return void 0;
    return { kind: "choice", if: value.if, then, else: otherwise, from };
  }
  const shape = shapeAt(here.type, here.pointer);
  if (attribute3.as !== void 0 || !isBlock(value, here)) return converted(value, attribute3, shape.isJson, from);
  const items = isList(value) ? value.flatMap((item, i) => itemsOf2(item, attribute3, atItem(here, i))) : itemsOf2(value, attribute3, here);
  if (shape.isList) return items.length === 0 ? void 0 : { kind: "list", items, from };
  const [first2, ...others] = items;
  if (others.some(({ kind }) => kind !== "choice")) {
    return made(unknownHole("analysis-limit", `${items.length} blocks where there is one`), from);
  }
  return first2 === void 0 ? void 0 : others.reduce(over, first2);
}
var MAX_PLACE = 1e3;
function isBlock(value, here) {
  if (here.pointer.length > MAX_PLACE || !(isMap(value) || isList(value))) return false;
  const { type, pointer } = inItem(here);
  return shapeAt(type, pointer).names.size > 0;
}
function itemsOf2(value, attribute3, here) {
  const { from } = here;
  if (isHole(value) && value.kind === "choice") {
    const side = (name) => {
      const held = value[name];
      return held === void 0 ? [] : itemsOf2(held, attribute3, atSide(here, name));
    };
    const [then, otherwise] = [side("then"), side("else")];
    return Array.from({ length: Math.max(then.length, otherwise.length) }, (_, i) => {
      return { kind: "choice", if: value.if, then: then[i], else: otherwise[i], from };
    });
  }
  if (!isMap(value)) return [{ kind: "as-is", value, from }];
  const { each } = attribute3;
  const listed5 = each === void 0 ? void 0 : field(value, each);
  const variants = each !== void 0 && isList(listed5) ? listed5.map((one) => withMember(value, each, one)) : [value];
  const item = inItem(here);
  return variants.map((variant) => ({ kind: "map", members: mapBlock(variant, attribute3, item), from }));
}
function withMember(values, name, value) {
  return mapOf(Object.entries(values).map(([key, held]) => [key, key === name ? value : held]));
}

// src/inputs/terraform/mapping/apart.ts
function apartFrom(written, bases, isState, findings) {
  const byBase = /* @__PURE__ */ new Map();
  for (const each of written) {
    const known4 = byBase.get(each.from.resource.id);
    if (known4 === void 0) byBase.set(each.from.resource.id, [each]);
    else known4.push(each);
  }
  const owned = isState ? ownersOf(written, bases) : void 0;
  return (base) => (byBase.get(base.id) ?? []).flatMap((each) => {
    const type = each.attribute.resource?.type ?? "";
    const isTwice = [base.id, ...base.names].some((name) => owned?.has(`${type} ${name}`));
    return isTwice ? [] : resourcesIn2(each, base, findings);
  });
}
function ownersOf(written, bases) {
  const owners = new Map(
    written.map(({ attribute: attribute3 }) => [attribute3.resource?.type, attribute3.resource?.owner.slice(1)])
  );
  return new Set(
    bases.flatMap(({ type, members }) => {
      const draft = members.get(owners.get(type) ?? "");
      const name = draft === void 0 ? void 0 : valueOfDraft(draft);
      if (isHole(name)) return name.kind === "ref" ? [`${type} ${name.resource}`] : [];
      return typeof name === "string" ? [`${type} ${name}`] : [];
    })
  );
}
function resourcesIn2({ attribute: attribute3, value, from }, base, findings) {
  const { resource, ...rest } = attribute3;
  if (resource === void 0 || isNothing(value)) return [];
  const name = from.pointer.slice(1);
  const items = attribute3.to === "" && isList(value) ? value : void 0;
  const one = (held, at2, suffix) => {
    const there = whereThere(held);
    const source = there.side === void 0 ? at2 : { ...at2, pointer: `${at2.pointer}/$${there.side}` };
    const said = mapAttribute(there.value, rest, { from: source, type: resource.type, pointer: "", findings });
    if (said.every(({ size }) => size === 0)) return [];
    const owner2 = nested(resource.owner, made(refHole(base.id), at2), at2);
    const exists3 = attribute3.to === "" && isHole(there.value) ? there.value : there.exists;
    return [
      {
        id: `${base.id}.${suffix}`,
        address: `${base.resource.address}.${suffix}`,
        type: resource.type,
        exists: both(base.exists, exists3),
        members: merged2([owner2, ...said])
      }
    ];
  };
  if (items === void 0) return one(value, from, name);
  return items.flatMap((item, i) => one(item, { ...from, pointer: child(from.pointer, i) }, `${name}[${i}]`));
}

// src/inputs/terraform/mapping/topics.ts
function topicsOf({ at: at2, ...block2 }) {
  return new Set(at2 === void 0 ? ofBlock(block2) : first(at2));
}
function topicsOfAttribute({ attributes = {} }, name, type) {
  const listed5 = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
  if (listed5 !== void 0) return new Set(ofAttribute(listed5));
  const property = propertyNamed(name, shapeAt(type, ""));
  return new Set(property === void 0 ? [] : [property]);
}
function ofBlock({ attributes = {}, constants = {} }) {
  return [...Object.values(attributes).flatMap(ofAttribute), ...Object.keys(constants).flatMap(first)];
}
function ofAttribute(attribute3) {
  if (typeof attribute3 === "string") return first(attribute3);
  return attribute3.to === "" ? ofBlock(attribute3) : first(attribute3.to ?? "");
}
function first(pointer) {
  return segments(pointer).slice(0, 1);
}

// src/inputs/terraform/mapping/base.ts
function baseOf(resource, row, type, members) {
  const identities = identitiesOf(resource, row);
  const { id, exists: exists3 } = resource;
  const names = [...nameOf2(type, members), ...identities];
  return { id, type, exists: exists3, resource, members, names, identities, ignored: ignoredBy(resource, row, type) };
}
function nameOf2(type, members) {
  const { identifier: [name, ...others] = [] } = typeSchema(type) ?? {};
  const draft = name === void 0 || others.length > 0 ? void 0 : members.get(name);
  const value = draft === void 0 ? void 0 : valueOfDraft(draft);
  return typeof value === "string" || isHole(value) ? [value] : [];
}
var ITSELF = /^(?:|(?!Target).*arn)$/i;
function identitiesOf({ values }, { references = {} }) {
  const found = Object.entries(references).flatMap(([attribute3, reference]) => {
    const value = typeof reference === "string" && ITSELF.test(reference) ? field(values, attribute3) : void 0;
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  return [...new Set(found)];
}
function ignoredBy({ ignoresChanges, values }, row, type) {
  if (ignoresChanges === void 0) return /* @__PURE__ */ new Set();
  const names = ignoresChanges === "all" ? [...Object.keys(row.attributes ?? {}), ...Object.keys(values)] : ignoresChanges;
  return new Set([...names].flatMap((name) => [...topicsOfAttribute(row, name, type)]));
}

// src/inputs/terraform/mapping/list-items.ts
function withItems(members, more) {
  const all2 = new Map(members);
  for (const [name, draft] of more) {
    const before = all2.get(name);
    all2.set(name, before === void 0 ? draft : withMore(before, draft));
  }
  return all2;
}
function withMore(draft, more) {
  if (draft.kind === "choice") {
    const side = (each) => each === void 0 ? more : withMore(each, more);
    return { ...draft, then: side(draft.then), else: side(draft.else) };
  }
  if (draft.kind !== "as-is" || !isList(draft.value)) return draft.kind === "list" ? over(draft, more) : draft;
  const { value, from } = draft;
  const items = value.map((each, i) => {
    return { kind: "as-is", value: each, from: { ...from, pointer: child(from.pointer, i) } };
  });
  return over({ kind: "list", items, from }, more);
}

// src/inputs/terraform/mapping/part-names.ts
var MAX_ALTERNATIVES = 2;
function namesOfWhole({
  resource,
  row
}) {
  const found = [];
  const walk = (name, exists3, depth) => {
    if (name === void 0) return;
    if (!isHole(name) || name.kind !== "choice" || depth === MAX_ALTERNATIVES) {
      found.push({ name, exists: exists3 });
      return;
    }
    walk(name.then, both(exists3, choiceHole(name.if, true, void 0)), depth + 1);
    walk(name.else, both(exists3, choiceHole(name.if, void 0, true)), depth + 1);
  };
  walk(field(resource.values, row.part?.of ?? ""), resource.exists, 0);
  return found;
}

// src/inputs/terraform/mapping/parts.ts
import { isDeepStrictEqual } from "node:util";
var MAX_UNDECIDED = 4;
function together2(parts, inline, topics) {
  const rivals = /* @__PURE__ */ new Set();
  const settle2 = (taken, isSure) => {
    const [first3, ...others] = taken;
    if (first3 === void 0) return inline.members;
    const differing = [
      ...others.filter((part) => differs(part, first3)),
      ...contradicts(inline, first3) ? [inline] : []
    ];
    if (differing.length === 0) return new Map([...inline.members, ...first3.members]);
    const addresses = [first3, ...differing].map(({ address }) => address);
    for (const address of isSure ? addresses : []) rivals.add(address);
    const why = unknownHole("analysis-limit", `${addresses.join(" and ")} say different things`);
    return doubted(topics, why, first3.from);
  };
  const combine2 = (left, taken, assumed) => {
    const [part, ...rest] = left;
    if (part === void 0) return settle2(taken, assumed.size === 0);
    const { exists: exists3 } = part;
    if (exists3 === true) return combine2(rest, [...taken, part], assumed);
    if (exists3.kind !== "choice") return doubted(topics, doubtOf(part), part.from);
    const { key, isNot } = atomOf(exists3.if);
    const side = (truth2) => {
      const isThere = (truth2 ? exists3.then : exists3.else) !== void 0;
      return combine2(rest, isThere ? [...taken, part] : taken, new Map([...assumed, [key, truth2 !== isNot]]));
    };
    const known4 = assumed.get(key);
    return known4 === void 0 ? chosen(exists3.if, side(true), side(false), part.from) : side(known4 !== isNot);
  };
  const undecided = parts.filter(({ exists: exists3 }) => exists3 !== true);
  const [first2] = undecided;
  if (first2 !== void 0 && undecided.length > MAX_UNDECIDED) {
    const why = unknownHole("too-many-choices", `${undecided.length} resources that may say it, under conditions`);
    return { members: doubted(topics, why, first2.from), rivals: [] };
  }
  const members = combine2(parts, [], /* @__PURE__ */ new Map());
  return { members, rivals: [...rivals] };
}
function atomOf(condition) {
  if (condition.kind !== "not") return { key: conditionKey(condition), isNot: false };
  const { key, isNot } = atomOf(condition.of);
  return { key, isNot: !isNot };
}
function differs(one, other) {
  return !isDeepStrictEqual(propertiesOf2(one.members), propertiesOf2(other.members));
}
function contradicts(one, other) {
  return [...one.members].some(([name, draft]) => {
    const rival = other.members.get(name);
    return rival !== void 0 && !isDeepStrictEqual(valueOfDraft(draft), valueOfDraft(rival));
  });
}
function doubted(topics, why, from) {
  return new Map([...topics].map((topic) => [topic, made(why, from)]));
}
function added(part) {
  const { members, exists: exists3, from } = part;
  const item = (draft) => {
    if (exists3 === true) return draft;
    if (exists3.kind !== "choice") return made(doubtOf(part), from);
    const side = (value) => value === void 0 ? void 0 : draft;
    return { kind: "choice", if: exists3.if, then: side(exists3.then), else: side(exists3.else), from };
  };
  return new Map(
    [...members].map(([name, draft]) => [
      name,
      draft.kind === "list" ? { ...draft, items: draft.items.map(item) } : draft
    ])
  );
}
function doubtOf({ address, exists: exists3 }) {
  const reason = exists3 !== true && exists3.kind === "unknown" ? exists3.reason : "unresolved-function";
  return unknownHole(reason, `whether ${address} exists`);
}

// src/inputs/terraform/tables/cloudtrail.json
var cloudtrail_default = {
  aws_cloudtrail: {
    into: "AWS::CloudTrail::Trail",
    references: {
      arn: "Arn",
      id: "",
      name: ""
    },
    attributes: {
      cloud_watch_logs_group_arn: "/CloudWatchLogsLogGroupArn",
      enable_logging: {
        to: "/IsLogging",
        otherwise: true
      },
      include_global_service_events: {
        to: "/IncludeGlobalServiceEvents",
        otherwise: true
      },
      name: "/TrailName",
      event_selector: {
        to: "/EventSelectors",
        attributes: {
          include_management_events: {
            to: "/IncludeManagementEvents",
            otherwise: true
          },
          read_write_type: {
            to: "/ReadWriteType",
            otherwise: "All"
          }
        }
      }
    },
    aside: ["home_region", "sns_topic_arn"]
  },
  aws_cloudtrail_event_data_store: {
    into: "AWS::CloudTrail::EventDataStore",
    references: {
      arn: "EventDataStoreArn",
      id: "EventDataStoreArn"
    },
    attributes: {
      multi_region_enabled: {
        to: "/MultiRegionEnabled",
        otherwise: true
      },
      suspend: {
        to: "/IngestionEnabled",
        words: {
          true: false,
          false: true
        }
      },
      termination_protection_enabled: {
        to: "/TerminationProtectionEnabled",
        otherwise: true
      }
    }
  }
};

// src/inputs/terraform/tables/data-sources.json
var data_sources_default = {
  aws_caller_identity: {
    account_id: [
      {
        scope: "account"
      }
    ],
    id: [
      {
        scope: "account"
      }
    ]
  },
  aws_kms_alias: {
    arn: {
      value: "name"
    },
    id: {
      value: "name"
    },
    name: {
      value: "name"
    },
    target_key_arn: {
      value: "name"
    },
    target_key_id: {
      value: "name"
    }
  },
  aws_kms_key: {
    arn: {
      value: "key_id"
    },
    id: {
      value: "key_id"
    },
    key_id: {
      value: "key_id"
    }
  },
  aws_partition: {
    id: [
      {
        scope: "partition"
      }
    ],
    partition: [
      {
        scope: "partition"
      }
    ]
  },
  aws_region: {
    id: [
      {
        scope: "region"
      }
    ],
    name: [
      {
        scope: "region"
      }
    ],
    region: [
      {
        scope: "region"
      }
    ]
  },
  aws_s3_bucket: {
    arn: [
      "arn:",
      {
        scope: "partition"
      },
      ":s3:::",
      {
        value: "bucket"
      }
    ],
    bucket: {
      value: "bucket"
    },
    id: {
      value: "bucket"
    }
  },
  aws_vpc_endpoint_service: {
    service_name: [
      "com.amazonaws.",
      {
        scope: "region"
      },
      ".",
      {
        value: "service"
      }
    ]
  }
};

// src/inputs/terraform/tables/kms.json
var kms_default = {
  aws_kms_key: {
    into: "AWS::KMS::Key",
    references: {
      arn: "Arn",
      id: "",
      key_id: ""
    },
    attributes: {
      policy: "/KeyPolicy",
      deletion_window_in_days: "/PendingWindowInDays",
      customer_master_key_spec: "/KeySpec",
      is_enabled: "/Enabled",
      custom_key_store_id: {
        to: "/CustomKeyStoreId",
        implies: {
          "/Origin": "AWS_CLOUDHSM"
        }
      },
      xks_key_id: {
        implies: {
          "/Origin": "EXTERNAL_KEY_STORE"
        }
      }
    },
    aside: ["key_id"]
  },
  aws_kms_external_key: {
    into: "AWS::KMS::Key",
    references: {
      arn: "Arn",
      id: "",
      key_id: ""
    },
    constants: {
      "/Origin": "EXTERNAL"
    },
    attributes: {
      policy: "/KeyPolicy",
      deletion_window_in_days: "/PendingWindowInDays"
    },
    aside: ["expiration_model", "key_material_base64", "key_state", "valid_to"]
  },
  aws_kms_replica_key: {
    into: "AWS::KMS::ReplicaKey",
    references: {
      arn: "Arn",
      id: "",
      key_id: ""
    },
    attributes: {
      policy: "/KeyPolicy",
      deletion_window_in_days: "/PendingWindowInDays"
    },
    aside: ["bypass_policy_lockout_safety_check", "key_id", "key_rotation_enabled", "key_spec", "key_usage"]
  },
  aws_kms_replica_external_key: {
    into: "AWS::KMS::ReplicaKey",
    references: {
      arn: "Arn",
      id: "",
      key_id: ""
    },
    attributes: {
      policy: "/KeyPolicy",
      deletion_window_in_days: "/PendingWindowInDays"
    },
    aside: [
      "bypass_policy_lockout_safety_check",
      "expiration_model",
      "key_id",
      "key_material_base64",
      "key_state",
      "key_usage",
      "valid_to"
    ]
  },
  aws_kms_key_policy: {
    into: "AWS::KMS::Key",
    instead: [
      {
        when: "key_id",
        naming: "AWS::KMS::ReplicaKey",
        into: "AWS::KMS::ReplicaKey"
      }
    ],
    part: {
      of: "key_id"
    },
    attributes: {
      policy: "/KeyPolicy"
    },
    references: {
      key_id: {
        value: "key_id"
      },
      id: {
        value: "key_id"
      }
    },
    aside: ["bypass_policy_lockout_safety_check", "key_id"]
  },
  aws_kms_alias: {
    into: "AWS::KMS::Alias",
    references: {
      arn: "AliasArn",
      id: "",
      name: "",
      target_key_arn: "TargetKeyArn"
    },
    attributes: {
      name: "/AliasName",
      name_prefix: {
        to: "/AliasName",
        as: "prefix"
      }
    },
    aside: ["target_key_arn"]
  }
};

// src/inputs/terraform/tables/named.json
var named_default = {
  aws_cloudwatch_log_group: {
    into: "AWS::Logs::LogGroup",
    nameOnly: true,
    references: {
      arn: "Arn",
      name: "",
      id: ""
    }
  },
  aws_ec2_managed_prefix_list: {
    into: "AWS::EC2::PrefixList",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_ec2_transit_gateway: {
    into: "AWS::EC2::TransitGateway",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_egress_only_internet_gateway: {
    into: "AWS::EC2::EgressOnlyInternetGateway",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_iam_role: {
    into: "AWS::IAM::Role",
    nameOnly: true,
    references: {
      arn: "Arn",
      name: "",
      id: ""
    }
  },
  aws_internet_gateway: {
    into: "AWS::EC2::InternetGateway",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_lambda_function: {
    into: "AWS::Lambda::Function",
    nameOnly: true,
    references: {
      arn: "Arn",
      function_name: "",
      id: ""
    }
  },
  aws_nat_gateway: {
    into: "AWS::EC2::NatGateway",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_network_interface: {
    into: "AWS::EC2::NetworkInterface",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_security_group: {
    into: "AWS::EC2::SecurityGroup",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  },
  aws_sns_topic: {
    into: "AWS::SNS::Topic",
    nameOnly: true,
    references: {
      arn: "",
      id: "",
      name: "TopicName"
    }
  },
  aws_sqs_queue: {
    into: "AWS::SQS::Queue",
    nameOnly: true,
    references: {
      arn: "Arn",
      id: "",
      url: "",
      name: "QueueName"
    }
  },
  aws_vpn_gateway: {
    into: "AWS::EC2::VPNGateway",
    nameOnly: true,
    references: {
      id: "",
      arn: "Arn"
    }
  }
};

// src/inputs/terraform/tables/route-tables.json
var route_tables_default = {
  aws_route: {
    into: "AWS::EC2::Route",
    attributes: {
      egress_only_gateway_id: "/EgressOnlyInternetGatewayId"
    },
    aside: ["instance_owner_id", "origin", "state"]
  },
  aws_route_table: {
    into: "AWS::EC2::RouteTable",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      route: {
        to: "",
        resource: {
          type: "AWS::EC2::Route",
          owner: "/RouteTableId"
        },
        attributes: {
          carrier_gateway_id: "/CarrierGatewayId",
          cidr_block: "/DestinationCidrBlock",
          core_network_arn: "/CoreNetworkArn",
          destination_prefix_list_id: "/DestinationPrefixListId",
          egress_only_gateway_id: "/EgressOnlyInternetGatewayId",
          gateway_id: "/GatewayId",
          instance_id: "/InstanceId",
          ipv6_cidr_block: "/DestinationIpv6CidrBlock",
          local_gateway_id: "/LocalGatewayId",
          nat_gateway_id: "/NatGatewayId",
          network_interface_id: "/NetworkInterfaceId",
          odb_network_arn: "/OdbNetworkArn",
          transit_gateway_id: "/TransitGatewayId",
          vpc_endpoint_id: "/VpcEndpointId",
          vpc_peering_connection_id: "/VpcPeeringConnectionId"
        }
      }
    },
    aside: ["owner_id", "propagating_vgws"]
  },
  aws_default_route_table: {
    into: "AWS::EC2::RouteTable",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      route: {
        to: "",
        resource: {
          type: "AWS::EC2::Route",
          owner: "/RouteTableId"
        },
        attributes: {
          cidr_block: "/DestinationCidrBlock",
          core_network_arn: "/CoreNetworkArn",
          destination_prefix_list_id: "/DestinationPrefixListId",
          egress_only_gateway_id: "/EgressOnlyInternetGatewayId",
          gateway_id: "/GatewayId",
          instance_id: "/InstanceId",
          ipv6_cidr_block: "/DestinationIpv6CidrBlock",
          nat_gateway_id: "/NatGatewayId",
          network_interface_id: "/NetworkInterfaceId",
          transit_gateway_id: "/TransitGatewayId",
          vpc_endpoint_id: "/VpcEndpointId",
          vpc_peering_connection_id: "/VpcPeeringConnectionId"
        }
      },
      default_route_table_id: {
        to: "/VpcId",
        as: "owner"
      }
    },
    aside: ["owner_id", "propagating_vgws"]
  },
  aws_route_table_association: {
    into: "AWS::EC2::SubnetRouteTableAssociation",
    instead: [
      {
        when: "gateway_id",
        into: "AWS::EC2::GatewayRouteTableAssociation"
      }
    ]
  }
};

// src/inputs/terraform/tables/s3-access.json
var s3_access_default = {
  aws_s3_access_point: {
    into: "AWS::S3::AccessPoint",
    instead: [
      {
        when: "bucket",
        naming: "AWS::S3Express::DirectoryBucket",
        into: "AWS::S3Express::AccessPoint"
      }
    ],
    references: {
      arn: "Arn",
      alias: "Alias",
      name: "",
      id: ""
    },
    attributes: {
      policy: "/Policy",
      public_access_block_configuration: {
        to: "/PublicAccessBlockConfiguration",
        attributes: {
          block_public_acls: {
            to: "/BlockPublicAcls",
            otherwise: true
          },
          block_public_policy: {
            to: "/BlockPublicPolicy",
            otherwise: true
          },
          ignore_public_acls: {
            to: "/IgnorePublicAcls",
            otherwise: true
          },
          restrict_public_buckets: {
            to: "/RestrictPublicBuckets",
            otherwise: true
          }
        }
      }
    },
    aside: ["account_id", "alias", "domain_name", "endpoints", "has_public_access_policy", "network_origin"]
  },
  aws_s3_account_public_access_block: {
    into: "AWS::S3::AccountPublicAccessBlock",
    attributes: {
      block_public_acls: {
        to: "/BlockPublicAcls",
        otherwise: false
      },
      block_public_policy: {
        to: "/BlockPublicPolicy",
        otherwise: false
      },
      ignore_public_acls: {
        to: "/IgnorePublicAcls",
        otherwise: false
      },
      restrict_public_buckets: {
        to: "/RestrictPublicBuckets",
        otherwise: false
      }
    },
    aside: ["account_id"]
  },
  aws_s3control_access_grant: {
    into: "AWS::S3::AccessGrant",
    references: {
      access_grant_arn: "AccessGrantArn",
      access_grant_id: ""
    },
    aside: ["access_grant_arn", "access_grant_id", "account_id", "grant_scope"]
  },
  aws_s3control_access_grants_instance: {
    into: "AWS::S3::AccessGrantsInstance",
    references: {
      access_grants_instance_arn: "AccessGrantsInstanceArn"
    },
    aside: [
      "access_grants_instance_arn",
      "access_grants_instance_id",
      "account_id",
      "identity_center_application_arn"
    ]
  },
  aws_s3control_access_grants_location: {
    into: "AWS::S3::AccessGrantsLocation",
    references: {
      access_grants_location_arn: "AccessGrantsLocationArn",
      access_grants_location_id: ""
    },
    aside: ["access_grants_location_arn", "access_grants_location_id", "account_id"]
  },
  aws_s3control_access_point_policy: {
    into: "AWS::S3::AccessPoint",
    part: {
      of: "access_point_arn"
    },
    attributes: {
      policy: "/Policy"
    },
    aside: ["access_point_arn", "has_public_access_policy"]
  },
  aws_s3control_multi_region_access_point: {
    into: "AWS::S3::MultiRegionAccessPoint",
    references: {
      alias: "Alias",
      arn: "Arn"
    },
    attributes: {
      details: {
        to: "",
        attributes: {
          public_access_block: {
            to: "/PublicAccessBlockConfiguration",
            attributes: {
              block_public_acls: {
                to: "/BlockPublicAcls",
                otherwise: true
              },
              block_public_policy: {
                to: "/BlockPublicPolicy",
                otherwise: true
              },
              ignore_public_acls: {
                to: "/IgnorePublicAcls",
                otherwise: true
              },
              restrict_public_buckets: {
                to: "/RestrictPublicBuckets",
                otherwise: true
              }
            }
          },
          region: {
            to: "/Regions",
            aside: ["region"]
          },
          name: "/Name"
        }
      }
    },
    aside: ["account_id", "alias", "domain_name", "status"]
  },
  aws_s3control_multi_region_access_point_policy: {
    into: "AWS::S3::MultiRegionAccessPointPolicy",
    attributes: {
      details: {
        to: "",
        attributes: {
          name: "/MrapName",
          policy: "/Policy"
        }
      }
    },
    aside: ["account_id", "established", "proposed"]
  },
  aws_s3control_object_lambda_access_point: {
    into: "AWS::S3ObjectLambda::AccessPoint",
    references: {
      arn: "Arn",
      name: "",
      alias: "Alias"
    },
    attributes: {
      configuration: "/ObjectLambdaConfiguration"
    },
    aside: ["account_id", "alias"]
  },
  aws_s3control_object_lambda_access_point_policy: {
    into: "AWS::S3ObjectLambda::AccessPointPolicy",
    attributes: {
      name: "/ObjectLambdaAccessPoint",
      policy: "/PolicyDocument"
    },
    aside: ["account_id", "has_public_access_policy"]
  },
  aws_s3control_storage_lens_configuration: {
    into: "AWS::S3::StorageLens",
    attributes: {
      config_id: "/StorageLensConfiguration/Id",
      storage_lens_configuration: {
        to: "/StorageLensConfiguration",
        attributes: {
          enabled: "/IsEnabled",
          account_level: {
            to: "/AccountLevel",
            attributes: {
              bucket_level: {
                to: "/BucketLevel",
                attributes: {
                  detailed_status_code_metrics: "/DetailedStatusCodesMetrics"
                }
              },
              detailed_status_code_metrics: "/DetailedStatusCodesMetrics"
            }
          }
        }
      }
    },
    aside: ["account_id"]
  }
};

// src/inputs/terraform/tables/s3-bucket.json
var s3_bucket_default = {
  aws_s3_bucket: {
    into: "AWS::S3::Bucket",
    references: {
      arn: "Arn",
      bucket: "",
      bucket_domain_name: "DomainName",
      bucket_regional_domain_name: "RegionalDomainName",
      id: ""
    },
    attributes: {
      acceleration_status: "/AccelerateConfiguration/AccelerationStatus",
      acl: {
        to: "/AccessControl",
        words: {
          private: "Private",
          "public-read": "PublicRead",
          "public-read-write": "PublicReadWrite",
          "aws-exec-read": "AwsExecRead",
          "authenticated-read": "AuthenticatedRead",
          "bucket-owner-read": "BucketOwnerRead",
          "bucket-owner-full-control": "BucketOwnerFullControl",
          "log-delivery-write": "LogDeliveryWrite"
        }
      },
      bucket: "/BucketName",
      bucket_prefix: "/BucketNamePrefix",
      cors_rule: {
        to: "/CorsConfiguration/CorsRules",
        attributes: {
          expose_headers: "/ExposedHeaders",
          max_age_seconds: "/MaxAge"
        }
      },
      grant: {
        to: "/AccessControlList/Grants",
        each: "permissions",
        attributes: {
          id: "/Grantee/ID",
          permissions: "/Permission",
          type: "/Grantee/Type",
          uri: "/Grantee/URI"
        }
      },
      lifecycle_rule: {
        to: "/LifecycleConfiguration/Rules",
        attributes: {
          abort_incomplete_multipart_upload_days: {
            to: "/AbortIncompleteMultipartUpload/DaysAfterInitiation",
            as: "positive"
          },
          enabled: {
            to: "/Status",
            words: {
              true: "Enabled",
              false: "Disabled"
            }
          },
          expiration: {
            to: "",
            attributes: {
              date: "/ExpirationDate",
              days: {
                to: "/ExpirationInDays",
                as: "positive"
              },
              expired_object_delete_marker: {
                to: "/ExpiredObjectDeleteMarker",
                words: {
                  false: null
                }
              }
            }
          },
          noncurrent_version_expiration: {
            to: "/NoncurrentVersionExpiration",
            attributes: {
              days: {
                to: "/NoncurrentDays",
                as: "positive"
              }
            }
          },
          noncurrent_version_transition: {
            to: "/NoncurrentVersionTransitions",
            attributes: {
              days: "/TransitionInDays"
            }
          },
          tags: {
            to: "/TagFilters",
            as: "tags"
          },
          transition: {
            to: "/Transitions",
            attributes: {
              date: "/TransitionDate",
              days: "/TransitionInDays"
            }
          }
        }
      },
      logging: {
        to: "/LoggingConfiguration",
        attributes: {
          target_bucket: "/DestinationBucketName",
          target_prefix: "/LogFilePrefix"
        }
      },
      object_lock_configuration: {
        to: "",
        constants: {
          "/ObjectLockEnabled": true
        },
        attributes: {
          object_lock_enabled: "/ObjectLockConfiguration/ObjectLockEnabled",
          rule: {
            to: "/ObjectLockConfiguration/Rule",
            attributes: {
              default_retention: {
                to: "/DefaultRetention",
                attributes: {
                  days: {
                    to: "/Days",
                    as: "positive"
                  },
                  years: {
                    to: "/Years",
                    as: "positive"
                  }
                }
              }
            }
          }
        }
      },
      policy: {
        to: "/PolicyDocument",
        resource: {
          type: "AWS::S3::BucketPolicy",
          owner: "/Bucket"
        }
      },
      replication_configuration: {
        to: "/ReplicationConfiguration",
        attributes: {
          rules: {
            to: "/Rules",
            attributes: {
              delete_marker_replication_status: "/DeleteMarkerReplication/Status",
              destination: {
                to: "/Destination",
                attributes: {
                  account_id: "/Account",
                  metrics: {
                    to: "/Metrics",
                    attributes: {
                      minutes: {
                        to: "/EventThreshold/Minutes",
                        as: "positive"
                      }
                    }
                  },
                  replica_kms_key_id: "/EncryptionConfiguration/ReplicaKmsKeyID",
                  replication_time: {
                    to: "/ReplicationTime",
                    attributes: {
                      minutes: {
                        to: "/Time/Minutes",
                        as: "positive"
                      }
                    }
                  }
                }
              },
              filter: {
                to: "/Filter",
                attributes: {
                  tags: {
                    to: "/And/TagFilters",
                    as: "tags"
                  }
                }
              },
              source_selection_criteria: {
                to: "/SourceSelectionCriteria",
                attributes: {
                  sse_kms_encrypted_objects: {
                    to: "/SseKmsEncryptedObjects",
                    attributes: {
                      enabled: {
                        to: "/Status",
                        words: {
                          true: "Enabled",
                          false: "Disabled"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      server_side_encryption_configuration: {
        to: "/BucketEncryption",
        attributes: {
          rule: {
            to: "/ServerSideEncryptionConfiguration",
            attributes: {
              apply_server_side_encryption_by_default: "/ServerSideEncryptionByDefault"
            }
          }
        }
      },
      versioning: {
        to: "/VersioningConfiguration",
        attributes: {
          enabled: {
            to: "/Status",
            words: {
              true: "Enabled",
              false: "Suspended"
            }
          },
          mfa_delete: {
            to: "/MfaDelete",
            words: {
              true: "Enabled",
              false: "Disabled"
            }
          }
        }
      },
      website: {
        to: "/WebsiteConfiguration",
        attributes: {
          redirect_all_requests_to: "/RedirectAllRequestsTo/HostName"
        },
        aside: ["routing_rules"]
      }
    },
    aside: [
      "bucket_domain_name",
      "bucket_region",
      "bucket_regional_domain_name",
      "force_destroy",
      "hosted_zone_id",
      "website_domain",
      "website_endpoint"
    ]
  },
  aws_s3_directory_bucket: {
    into: "AWS::S3Express::DirectoryBucket",
    references: {
      arn: "Arn",
      bucket: "",
      id: ""
    },
    attributes: {
      bucket: "/BucketName",
      location: {
        to: "",
        attributes: {
          name: "/LocationName"
        },
        aside: ["type"]
      }
    },
    aside: ["force_destroy", "type"]
  }
};

// src/inputs/terraform/tables/s3-bucket-access.json
var s3_bucket_access_default = {
  aws_s3_bucket_abac: {
    into: "AWS::S3::Bucket",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      abac_status: {
        to: "",
        attributes: {
          status: "/AbacStatus"
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_acl: {
    into: "AWS::S3::Bucket",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      acl: {
        to: "/AccessControl",
        words: {
          private: "Private",
          "public-read": "PublicRead",
          "public-read-write": "PublicReadWrite",
          "aws-exec-read": "AwsExecRead",
          "authenticated-read": "AuthenticatedRead",
          "bucket-owner-read": "BucketOwnerRead",
          "bucket-owner-full-control": "BucketOwnerFullControl",
          "log-delivery-write": "LogDeliveryWrite"
        }
      },
      access_control_policy: {
        to: "/AccessControlList",
        attributes: {
          grant: {
            to: "/Grants",
            attributes: {
              grantee: {
                to: "/Grantee",
                aside: ["display_name"]
              }
            }
          },
          owner: {
            to: "/Owner",
            aside: ["display_name"]
          }
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_ownership_controls: {
    into: "AWS::S3::Bucket",
    at: "/OwnershipControls",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    aside: ["bucket"]
  },
  aws_s3_bucket_policy: {
    into: "AWS::S3::BucketPolicy",
    instead: [
      {
        when: "bucket",
        naming: "AWS::S3Express::DirectoryBucket",
        into: "AWS::S3Express::BucketPolicy"
      }
    ],
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      policy: "/PolicyDocument"
    }
  },
  aws_s3_bucket_public_access_block: {
    into: "AWS::S3::Bucket",
    at: "/PublicAccessBlockConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      block_public_acls: {
        to: "/BlockPublicAcls",
        otherwise: false
      },
      block_public_policy: {
        to: "/BlockPublicPolicy",
        otherwise: false
      },
      ignore_public_acls: {
        to: "/IgnorePublicAcls",
        otherwise: false
      },
      restrict_public_buckets: {
        to: "/RestrictPublicBuckets",
        otherwise: false
      }
    },
    aside: ["bucket", "skip_destroy"]
  },
  aws_s3_bucket_request_payment_configuration: {
    into: "AWS::S3::Bucket",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      payer: "/RequestPayer"
    },
    aside: ["bucket", "expected_bucket_owner"]
  }
};

// src/inputs/terraform/tables/s3-bucket-copies.json
var s3_bucket_copies_default = {
  aws_s3_bucket_accelerate_configuration: {
    into: "AWS::S3::Bucket",
    at: "/AccelerateConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      status: "/AccelerationStatus"
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_cors_configuration: {
    into: "AWS::S3::Bucket",
    at: "/CorsConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      cors_rule: {
        to: "/CorsRules",
        attributes: {
          expose_headers: "/ExposedHeaders",
          max_age_seconds: "/MaxAge"
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_replication_configuration: {
    into: "AWS::S3::Bucket",
    at: "/ReplicationConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      rule: {
        to: "/Rules",
        attributes: {
          filter: {
            to: "/Filter",
            attributes: {
              tag: "/TagFilter",
              and: {
                to: "/And",
                attributes: {
                  tags: {
                    to: "/TagFilters",
                    as: "tags"
                  }
                }
              }
            }
          }
        },
        aside: ["existing_object_replication"]
      }
    },
    aside: ["bucket", "token"]
  },
  aws_s3_bucket_website_configuration: {
    into: "AWS::S3::Bucket",
    at: "/WebsiteConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      error_document: {
        to: "",
        attributes: {
          key: "/ErrorDocument"
        }
      },
      index_document: {
        to: "",
        attributes: {
          suffix: "/IndexDocument"
        }
      },
      routing_rule: {
        to: "/RoutingRules",
        attributes: {
          condition: "/RoutingRuleCondition",
          redirect: "/RedirectRule"
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner", "routing_rules", "website_domain", "website_endpoint"]
  }
};

// src/inputs/terraform/tables/s3-bucket-events.json
var s3_bucket_events_default = {
  aws_s3_bucket_logging: {
    into: "AWS::S3::Bucket",
    at: "/LoggingConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      target_bucket: "/DestinationBucketName",
      target_prefix: "/LogFilePrefix"
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_notification: {
    into: "AWS::S3::Bucket",
    at: "/NotificationConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      eventbridge: "/EventBridgeConfiguration/EventBridgeEnabled",
      lambda_function: {
        to: "/LambdaConfigurations",
        each: "events",
        attributes: {
          events: "/Event",
          lambda_function_arn: "/Function",
          filter_prefix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "prefix"
            }
          },
          filter_suffix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "suffix"
            }
          }
        },
        aside: ["id"]
      },
      queue: {
        to: "/QueueConfigurations",
        each: "events",
        attributes: {
          events: "/Event",
          queue_arn: "/Queue",
          filter_prefix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "prefix"
            }
          },
          filter_suffix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "suffix"
            }
          }
        },
        aside: ["id"]
      },
      topic: {
        to: "/TopicConfigurations",
        each: "events",
        attributes: {
          events: "/Event",
          topic_arn: "/Topic",
          filter_prefix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "prefix"
            }
          },
          filter_suffix: {
            to: "/Filter/S3Key/Rules/*/Value",
            beside: {
              "/Name": "suffix"
            }
          }
        },
        aside: ["id"]
      }
    },
    aside: ["bucket"]
  }
};

// src/inputs/terraform/tables/s3-bucket-lifecycle.json
var s3_bucket_lifecycle_default = {
  aws_s3_bucket_intelligent_tiering_configuration: {
    into: "AWS::S3::Bucket",
    at: "/IntelligentTieringConfigurations",
    part: {
      of: "bucket",
      additive: true
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      name: "/Id",
      filter: {
        to: "",
        attributes: {
          tags: {
            to: "/TagFilters",
            as: "tags"
          },
          prefix: "/Prefix"
        }
      },
      status: {
        to: "/Status",
        otherwise: "Enabled"
      }
    },
    aside: ["bucket"]
  },
  aws_s3_bucket_lifecycle_configuration: {
    into: "AWS::S3::Bucket",
    instead: [
      {
        when: "bucket",
        naming: "AWS::S3Express::DirectoryBucket",
        into: "AWS::S3Express::DirectoryBucket"
      }
    ],
    at: "/LifecycleConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      rule: {
        to: "/Rules",
        attributes: {
          expiration: {
            to: "",
            attributes: {
              date: "/ExpirationDate",
              days: {
                to: "/ExpirationInDays",
                as: "positive"
              },
              expired_object_delete_marker: {
                to: "/ExpiredObjectDeleteMarker",
                words: {
                  false: null
                }
              }
            }
          },
          filter: {
            to: "",
            attributes: {
              and: {
                to: "",
                attributes: {
                  tags: {
                    to: "/TagFilters",
                    as: "tags"
                  },
                  object_size_greater_than: {
                    to: "/ObjectSizeGreaterThan",
                    as: "positive"
                  },
                  object_size_less_than: {
                    to: "/ObjectSizeLessThan",
                    as: "positive"
                  },
                  prefix: "/Prefix"
                }
              },
              tag: "/TagFilters",
              object_size_greater_than: {
                to: "/ObjectSizeGreaterThan",
                as: "positive"
              },
              object_size_less_than: {
                to: "/ObjectSizeLessThan",
                as: "positive"
              },
              prefix: "/Prefix"
            }
          },
          noncurrent_version_expiration: {
            to: "/NoncurrentVersionExpiration",
            attributes: {
              noncurrent_days: {
                to: "/NoncurrentDays",
                as: "positive"
              },
              newer_noncurrent_versions: {
                to: "/NewerNoncurrentVersions",
                as: "positive"
              }
            }
          },
          noncurrent_version_transition: {
            to: "/NoncurrentVersionTransitions",
            attributes: {
              noncurrent_days: "/TransitionInDays",
              newer_noncurrent_versions: {
                to: "/NewerNoncurrentVersions",
                as: "positive"
              }
            }
          },
          transition: {
            to: "/Transitions",
            attributes: {
              date: "/TransitionDate",
              days: "/TransitionInDays"
            }
          }
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  }
};

// src/inputs/terraform/tables/s3-bucket-protection.json
var s3_bucket_protection_default = {
  aws_s3_bucket_object_lock_configuration: {
    into: "AWS::S3::Bucket",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    constants: {
      "/ObjectLockEnabled": true
    },
    attributes: {
      object_lock_enabled: {
        to: "/ObjectLockConfiguration/ObjectLockEnabled",
        otherwise: "Enabled"
      },
      rule: {
        to: "/ObjectLockConfiguration/Rule",
        attributes: {
          default_retention: {
            to: "/DefaultRetention",
            attributes: {
              days: {
                to: "/Days",
                as: "positive"
              },
              years: {
                to: "/Years",
                as: "positive"
              }
            }
          }
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner", "token"]
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    into: "AWS::S3::Bucket",
    instead: [
      {
        when: "bucket",
        naming: "AWS::S3Express::DirectoryBucket",
        into: "AWS::S3Express::DirectoryBucket"
      }
    ],
    at: "/BucketEncryption",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      rule: {
        to: "/ServerSideEncryptionConfiguration",
        attributes: {
          apply_server_side_encryption_by_default: "/ServerSideEncryptionByDefault",
          blocked_encryption_types: "/BlockedEncryptionTypes/EncryptionType"
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_versioning: {
    into: "AWS::S3::Bucket",
    at: "/VersioningConfiguration",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      versioning_configuration: {
        to: "",
        attributes: {
          status: {
            to: "/Status",
            words: {
              Disabled: null
            }
          },
          mfa_delete: "/MfaDelete"
        }
      }
    },
    aside: ["bucket", "expected_bucket_owner", "mfa"]
  }
};

// src/inputs/terraform/tables/s3-bucket-reports.json
var s3_bucket_reports_default = {
  aws_s3_bucket_analytics_configuration: {
    into: "AWS::S3::Bucket",
    at: "/AnalyticsConfigurations",
    part: {
      of: "bucket",
      additive: true
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      name: "/Id",
      filter: {
        to: "",
        attributes: {
          tags: {
            to: "/TagFilters",
            as: "tags"
          },
          prefix: "/Prefix"
        }
      },
      storage_class_analysis: {
        to: "/StorageClassAnalysis",
        attributes: {
          data_export: {
            to: "/DataExport",
            attributes: {
              destination: {
                to: "/Destination",
                attributes: {
                  s3_bucket_destination: {
                    to: "",
                    attributes: {
                      bucket_account_id: "/BucketAccountId",
                      bucket_arn: "/BucketArn",
                      format: "/Format",
                      prefix: "/Prefix"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    aside: ["bucket"]
  },
  aws_s3_bucket_inventory: {
    into: "AWS::S3::Bucket",
    at: "/InventoryConfigurations",
    part: {
      of: "bucket",
      additive: true
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      name: "/Id",
      enabled: {
        to: "/Enabled",
        otherwise: true
      },
      filter: {
        to: "",
        attributes: {
          prefix: "/Prefix"
        }
      },
      schedule: {
        to: "",
        attributes: {
          frequency: "/ScheduleFrequency"
        }
      },
      destination: {
        to: "/Destination",
        attributes: {
          bucket: {
            to: "",
            attributes: {
              account_id: "/BucketAccountId",
              bucket_arn: "/BucketArn",
              format: "/Format",
              prefix: "/Prefix"
            }
          }
        }
      }
    },
    aside: ["bucket"]
  },
  aws_s3_bucket_metadata_configuration: {
    into: "AWS::S3::Bucket",
    part: {
      of: "bucket"
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      metadata_configuration: {
        to: "/MetadataConfiguration"
      }
    },
    aside: ["bucket", "expected_bucket_owner"]
  },
  aws_s3_bucket_metric: {
    into: "AWS::S3::Bucket",
    instead: [
      {
        when: "bucket",
        naming: "AWS::S3Express::DirectoryBucket",
        into: "AWS::S3Express::DirectoryBucket"
      }
    ],
    at: "/MetricsConfigurations",
    part: {
      of: "bucket",
      additive: true
    },
    references: {
      bucket: {
        value: "bucket"
      },
      id: {
        value: "bucket"
      }
    },
    attributes: {
      name: "/Id",
      filter: {
        to: "",
        attributes: {
          access_point: "/AccessPointArn",
          tags: {
            to: "/TagFilters",
            as: "tags"
          },
          prefix: "/Prefix"
        }
      }
    },
    aside: ["bucket"]
  }
};

// src/inputs/terraform/tables/s3-tables.json
var s3_tables_default = {
  aws_s3tables_namespace: {
    into: "AWS::S3Tables::Namespace",
    aside: ["created_at", "created_by", "owner_account_id"]
  },
  aws_s3tables_table: {
    into: "AWS::S3Tables::Table",
    references: {
      arn: "TableARN"
    },
    attributes: {
      format: "/OpenTableFormat",
      name: "/TableName",
      maintenance_configuration: {
        to: "",
        attributes: {
          iceberg_compaction: {
            to: "/Compaction",
            attributes: {
              settings: {
                to: "",
                attributes: {
                  target_file_size_mb: "/TargetFileSizeMB"
                }
              }
            }
          },
          iceberg_snapshot_management: {
            to: "/SnapshotManagement",
            attributes: {
              settings: {
                to: "",
                attributes: {
                  max_snapshot_age_hours: "/MaxSnapshotAgeHours",
                  min_snapshots_to_keep: "/MinSnapshotsToKeep"
                }
              }
            }
          }
        }
      }
    },
    aside: [
      "created_at",
      "created_by",
      "metadata",
      "metadata_location",
      "modified_at",
      "modified_by",
      "owner_account_id",
      "type",
      "version_token",
      "warehouse_location"
    ]
  },
  aws_s3tables_table_bucket: {
    into: "AWS::S3Tables::TableBucket",
    references: {
      arn: "TableBucketARN"
    },
    attributes: {
      name: "/TableBucketName",
      maintenance_configuration: {
        to: "",
        attributes: {
          iceberg_unreferenced_file_removal: {
            to: "/UnreferencedFileRemoval",
            attributes: {
              settings: {
                to: "",
                attributes: {
                  non_current_days: "/NoncurrentDays",
                  unreferenced_days: "/UnreferencedDays"
                }
              },
              status: {
                to: "/Status",
                words: {
                  enabled: "Enabled",
                  disabled: "Disabled"
                }
              }
            }
          }
        }
      }
    },
    aside: ["created_at", "force_destroy", "owner_account_id"]
  },
  aws_s3tables_table_bucket_policy: {
    into: "AWS::S3Tables::TableBucketPolicy",
    attributes: {
      resource_policy: "/ResourcePolicy"
    }
  },
  aws_s3tables_table_bucket_replication: {
    into: "AWS::S3Tables::TableBucket",
    part: {
      of: "table_bucket_arn"
    },
    at: "/ReplicationConfiguration",
    aside: ["table_bucket_arn", "version_token"]
  },
  aws_s3tables_table_policy: {
    into: "AWS::S3Tables::TablePolicy",
    attributes: {
      resource_policy: "/ResourcePolicy"
    },
    aside: ["name", "namespace", "table_bucket_arn"]
  },
  aws_s3vectors_index: {
    into: "AWS::S3Vectors::Index",
    references: {
      index_arn: "IndexArn"
    },
    aside: ["creation_time", "index_arn"]
  },
  aws_s3vectors_vector_bucket: {
    into: "AWS::S3Vectors::VectorBucket",
    references: {
      vector_bucket_arn: "VectorBucketArn"
    },
    aside: ["creation_time", "force_destroy", "vector_bucket_arn"]
  },
  aws_s3vectors_vector_bucket_policy: {
    into: "AWS::S3Vectors::VectorBucketPolicy",
    attributes: {
      policy: "/Policy"
    }
  }
};

// src/inputs/terraform/tables/vpc.json
var vpc_default = {
  aws_vpc: {
    into: "AWS::EC2::VPC",
    references: {
      id: "",
      arn: "Arn"
    },
    aside: [
      "default_network_acl_id",
      "default_route_table_id",
      "default_security_group_id",
      "dhcp_options_id",
      "enable_classiclink",
      "enable_classiclink_dns_support",
      "enable_network_address_usage_metrics",
      "ipv6_association_id",
      "main_route_table_id",
      "owner_id",
      "assign_generated_ipv6_cidr_block",
      "ipv6_cidr_block",
      "ipv6_cidr_block_network_border_group",
      "ipv6_ipam_pool_id",
      "ipv6_netmask_length"
    ]
  },
  aws_default_vpc: {
    into: "AWS::EC2::VPC",
    references: {
      id: "",
      arn: "Arn"
    },
    aside: [
      "default_network_acl_id",
      "default_route_table_id",
      "default_security_group_id",
      "dhcp_options_id",
      "enable_classiclink",
      "enable_classiclink_dns_support",
      "enable_network_address_usage_metrics",
      "existing_default_vpc",
      "force_destroy",
      "ipv6_association_id",
      "main_route_table_id",
      "owner_id",
      "assign_generated_ipv6_cidr_block",
      "ipv6_cidr_block",
      "ipv6_cidr_block_network_border_group",
      "ipv6_ipam_pool_id",
      "ipv6_netmask_length"
    ]
  },
  aws_vpc_ipv4_cidr_block_association: {
    into: "AWS::EC2::VPCCidrBlock"
  },
  aws_vpc_ipv6_cidr_block_association: {
    into: "AWS::EC2::VPCCidrBlock",
    attributes: {
      assign_generated_ipv6_cidr_block: "/AmazonProvidedIpv6CidrBlock"
    },
    aside: ["ip_source", "ipv6_address_attribute"]
  },
  aws_vpc_block_public_access_options: {
    into: "AWS::EC2::VPCBlockPublicAccessOptions",
    aside: ["aws_account_id", "aws_region"]
  },
  aws_vpc_block_public_access_exclusion: {
    into: "AWS::EC2::VPCBlockPublicAccessExclusion",
    references: {
      id: ""
    }
  },
  aws_vpc_peering_connection: {
    into: "AWS::EC2::VPCPeeringConnection",
    references: {
      id: ""
    },
    aside: ["accept_status", "accepter", "auto_accept", "requester"]
  },
  aws_subnet: {
    into: "AWS::EC2::Subnet",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      private_dns_hostname_type_on_launch: "/PrivateDnsNameOptionsOnLaunch/HostnameType",
      enable_resource_name_dns_a_record_on_launch: "/PrivateDnsNameOptionsOnLaunch/EnableResourceNameDnsARecord",
      enable_resource_name_dns_aaaa_record_on_launch: "/PrivateDnsNameOptionsOnLaunch/EnableResourceNameDnsAAAARecord"
    },
    aside: [
      "customer_owned_ipv4_pool",
      "ipv6_cidr_block_association_id",
      "map_customer_owned_ip_on_launch",
      "owner_id"
    ]
  },
  aws_default_subnet: {
    into: "AWS::EC2::Subnet",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      private_dns_hostname_type_on_launch: "/PrivateDnsNameOptionsOnLaunch/HostnameType",
      enable_resource_name_dns_a_record_on_launch: "/PrivateDnsNameOptionsOnLaunch/EnableResourceNameDnsARecord",
      enable_resource_name_dns_aaaa_record_on_launch: "/PrivateDnsNameOptionsOnLaunch/EnableResourceNameDnsAAAARecord"
    },
    aside: [
      "customer_owned_ipv4_pool",
      "existing_default_subnet",
      "force_destroy",
      "ipv6_cidr_block_association_id",
      "map_customer_owned_ip_on_launch",
      "owner_id"
    ]
  },
  aws_flow_log: {
    into: "AWS::EC2::FlowLog",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      eni_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "NetworkInterface"
        }
      },
      iam_role_arn: "/DeliverLogsPermissionArn",
      regional_nat_gateway_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "RegionalNatGateway"
        }
      },
      subnet_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "Subnet"
        }
      },
      transit_gateway_attachment_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "TransitGatewayAttachment"
        }
      },
      transit_gateway_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "TransitGateway"
        }
      },
      vpc_id: {
        to: "/ResourceId",
        implies: {
          "/ResourceType": "VPC"
        }
      }
    }
  }
};

// src/inputs/terraform/tables/vpc-endpoint.json
var vpc_endpoint_default = {
  aws_vpc_endpoint: {
    into: "AWS::EC2::VPCEndpoint",
    references: {
      arn: "Arn",
      id: ""
    },
    attributes: {
      dns_options: {
        to: "/DnsOptions",
        attributes: {
          private_dns_only_for_inbound_resolver_endpoint: {
            to: "/PrivateDnsOnlyForInboundResolverEndpoint",
            words: {
              true: "OnlyInboundResolver",
              false: "AllResolvers"
            }
          }
        }
      },
      policy: "/PolicyDocument",
      vpc_endpoint_type: {
        to: "/VpcEndpointType",
        otherwise: "Gateway"
      }
    },
    aside: [
      "auto_accept",
      "cidr_blocks",
      "dns_entry",
      "network_interface_ids",
      "owner_id",
      "prefix_list_id",
      "requester_managed",
      "state",
      "subnet_configuration"
    ]
  },
  aws_vpc_endpoint_policy: {
    into: "AWS::EC2::VPCEndpoint",
    part: {
      of: "vpc_endpoint_id"
    },
    attributes: {
      policy: "/PolicyDocument"
    },
    aside: ["vpc_endpoint_id"]
  },
  aws_vpc_endpoint_private_dns: {
    into: "AWS::EC2::VPCEndpoint",
    part: {
      of: "vpc_endpoint_id"
    },
    attributes: {
      private_dns_enabled: "/PrivateDnsEnabled"
    },
    aside: ["vpc_endpoint_id"]
  },
  aws_vpc_endpoint_route_table_association: {
    into: "AWS::EC2::VPCEndpoint",
    part: {
      of: "vpc_endpoint_id",
      additive: true
    },
    attributes: {
      route_table_id: {
        to: "/RouteTableIds",
        as: "list"
      }
    },
    aside: ["vpc_endpoint_id"]
  },
  aws_vpc_endpoint_subnet_association: {
    into: "AWS::EC2::VPCEndpoint",
    part: {
      of: "vpc_endpoint_id",
      additive: true
    },
    attributes: {
      subnet_id: {
        to: "/SubnetIds",
        as: "list"
      }
    },
    aside: ["vpc_endpoint_id"]
  },
  aws_vpc_endpoint_security_group_association: {
    into: "AWS::EC2::VPCEndpoint",
    part: {
      of: "vpc_endpoint_id",
      additive: true
    },
    attributes: {
      security_group_id: {
        to: "/SecurityGroupIds",
        as: "list"
      }
    },
    aside: ["vpc_endpoint_id", "replace_default_association"]
  },
  aws_vpc_endpoint_connection_notification: {
    into: "AWS::EC2::VPCEndpointConnectionNotification",
    attributes: {
      vpc_endpoint_service_id: "/ServiceId"
    },
    aside: ["notification_type", "state"]
  },
  aws_vpc_endpoint_service: {
    into: "AWS::EC2::VPCEndpointService",
    references: {
      id: "",
      arn: "Arn"
    },
    attributes: {
      allowed_principals: {
        to: "/AllowedPrincipals",
        resource: {
          type: "AWS::EC2::VPCEndpointServicePermissions",
          owner: "/ServiceId"
        }
      }
    },
    aside: [
      "availability_zones",
      "base_endpoint_dns_names",
      "manages_vpc_endpoints",
      "private_dns_name_configuration",
      "service_name",
      "service_type",
      "state"
    ]
  },
  aws_vpc_endpoint_service_allowed_principal: {
    into: "AWS::EC2::VPCEndpointServicePermissions",
    attributes: {
      principal_arn: {
        to: "/AllowedPrincipals",
        as: "list"
      },
      vpc_endpoint_service_id: "/ServiceId"
    }
  }
};

// src/inputs/terraform/mapping/rows.ts
var ROWS = new Map(
  [
    cloudtrail_default,
    kms_default,
    named_default,
    route_tables_default,
    s3_access_default,
    s3_bucket_default,
    s3_bucket_access_default,
    s3_bucket_copies_default,
    s3_bucket_events_default,
    s3_bucket_lifecycle_default,
    s3_bucket_protection_default,
    s3_bucket_reports_default,
    s3_tables_default,
    vpc_default,
    vpc_endpoint_default
  ].flatMap((table) => Object.entries(table))
);
var DATA_SOURCES = new Map(Object.entries(data_sources_default));
function rowOf(type) {
  return ROWS.get(type) ?? awsccRow(type);
}
function dataReferences(type) {
  return DATA_SOURCES.get(type);
}

// src/inputs/terraform/mapping/row-type.ts
function typesOf({ into, instead = [] }) {
  return [into, ...instead.map((other) => other.into)];
}
function typeFor(row, values, typeOf2) {
  const other = row.instead?.find(({ when, naming }) => {
    const value = field(values, when);
    return value !== void 0 && !isNothing(value) && (naming === void 0 || doesName(value, naming, typeOf2));
  });
  return other?.into ?? row.into;
}
function doesName(value, type, typeOf2) {
  if (isHole(value) && value.kind === "ref") return rowOf(typeOf2(value.resource) ?? "")?.into === type;
  const end = isHole(value) && value.kind === "text" ? value.parts.at(-1) : value;
  return type === "AWS::S3Express::DirectoryBucket" && typeof end === "string" && end.endsWith("--x-s3");
}

// src/inputs/terraform/mapping/whole-index.ts
var MAX_COMPARED = 2e6;
function indexOf(wholes) {
  const byId = new Map(wholes.map((whole) => [whole.id, whole]));
  const literal = /* @__PURE__ */ new Map();
  const open2 = /* @__PURE__ */ new Map();
  let compared = 0;
  for (const whole of wholes) {
    for (const name of whole.names) {
      if (isHole(name)) put2(open2, whole.type, whole);
      else if (isScalar(name)) put2(literal, `${whole.type} ${name}`, whole);
    }
  }
  const alike = (name, type) => (open2.get(type) ?? []).filter(
    ({ names }) => ++compared <= MAX_COMPARED && names.some((other) => sameText(name, other) === "yes")
  );
  const mayBe = (name, { names }) => ++compared > MAX_COMPARED || names.some((other) => sameText(name, other) !== "no");
  return (name, type) => {
    if (isHole(name)) {
      const whole = name.kind === "ref" ? byId.get(name.resource) : void 0;
      if (whole !== void 0) return { surely: whole.type === type ? [whole] : [] };
      const same = alike(name, type);
      if (same.length > 0) return { surely: same };
      const isText = name.kind === "text";
      return { surely: [], may: (each) => !isText || mayBe(name, each) ? doubtOf2(name) : void 0 };
    }
    const found = isScalar(name) ? literal.get(`${type} ${name}`) ?? [] : [];
    if (found.length > 0 || !open2.has(type)) return { surely: found };
    return {
      surely: [],
      may: (each) => {
        const hole = each.names.find(isHole);
        return hole !== void 0 && mayBe(name, each) ? doubtOf2(hole) : void 0;
      }
    };
  };
}
function doubtOf2(name) {
  if (isHole(name) && name.kind === "unknown") return name;
  if (isHole(name) && name.kind === "text") return doubtOf2(name.parts.find(isHole) ?? "");
  if (isHole(name) && name.kind === "ref") return unknownHole("unresolved-function", spelt(name));
  return unknownHole("unresolved-function", "a name that is not known");
}
function spelt({ resource, attribute: attribute3 }) {
  const address = resource.slice(resource.indexOf("#") + 1);
  return attribute3 === void 0 ? address : `${address}.${attribute3}`;
}
function put2(map2, key, whole) {
  const known4 = map2.get(key);
  if (known4 === void 0) map2.set(key, [whole]);
  else known4.push(whole);
}

// src/inputs/terraform/mapping/fold.ts
function fold2(bases, pieces2, folding) {
  const find = indexOf(bases);
  const claims = /* @__PURE__ */ new Map();
  const suspects = /* @__PURE__ */ new Map();
  for (const piece of pieces2) {
    let isStray = true;
    for (const { name, exists: exists3 } of namesOfWhole(piece)) {
      const { surely, may } = find(name, piece.type);
      for (const { id } of surely) put3(claims, id, piece.resource.type, claimOf(piece, exists3));
      if (may !== void 0)
        for (const type of typesOf(piece.row)) put3(suspects, type, piece.resource.type, { piece, may });
      if (surely.length > 0 || may !== void 0) isStray = false;
    }
    if (isStray) folding.stray(piece);
  }
  return new Map(
    bases.map((base) => {
      const own = claims.get(base.id) ?? /* @__PURE__ */ new Map();
      const sure3 = [...own.values()].reduce((members, each) => withParts(members, each, base, folding), base.members);
      const open2 = [...suspects.get(base.type) ?? []].reduce(
        (members, [kind, each]) => withDoubt(members, each, own.has(kind), base, folding),
        sure3
      );
      return [base.id, withIgnored(open2, base)];
    })
  );
}
function claimOf(piece, exists3) {
  const { resource, members } = piece;
  return { piece, address: resource.address, members, exists: exists3, from: { resource, pointer: "" } };
}
function withParts(members, claims, base, folding) {
  const [first2] = claims;
  const { row } = first2.piece;
  const parts = claims.map(
    (claim) => isSameDoubt(claim.exists, base.exists) ? { ...claim, exists: true } : claim
  );
  if (row.part?.additive) return parts.reduce((all2, part) => withItems(all2, added(part)), members);
  const about2 = topicsOf(row);
  const rest = new Map([...members].filter(([name]) => !about2.has(name)));
  const inline = new Map([...members].filter(([name]) => about2.has(name) && !isOverwritten(name, base, folding)));
  const { address } = base.resource;
  const itself = { address, members: inline, exists: true, from: { resource: base.resource, pointer: "" } };
  const { members: said, rivals } = together2(parts, itself, about2);
  if (rivals.length > 0) folding.rivals(rivals, first2.piece);
  return new Map([...rest, ...said]);
}
function isOverwritten(name, { ignored }, { isState }) {
  return isState || ignored.has(name);
}
function isSameDoubt(one, other) {
  if (one === true || other === true || one.kind !== "unknown" || other.kind !== "unknown") return false;
  return one.detail !== void 0 && one.detail === other.detail && one.reason === other.reason;
}
function withDoubt(members, suspects, hasOwn, base, folding) {
  const additive = suspects[0]?.piece.row.part?.additive === true;
  if (hasOwn && !additive) return members;
  for (const { piece, may } of suspects) {
    const doubt2 = may(base);
    if (doubt2 === void 0) continue;
    const detail = `${piece.resource.address}, which may configure it${doubt2.detail === void 0 ? "" : ` (${doubt2.detail})`}`;
    const from = { resource: piece.resource, pointer: "" };
    const unknown = doubted(topicsOf(piece.row), unknownHole(doubt2.reason, detail), from);
    const isOpen2 = (name) => !members.has(name) || isOverwritten(name, base, folding);
    if (!additive) return new Map([...members, ...[...unknown].filter(([name]) => isOpen2(name))]);
    const items = [...unknown].map(([name, draft]) => [name, { kind: "list", items: [draft], from }]);
    return withItems(members, new Map(items));
  }
  return members;
}
function withIgnored(members, { ignored, resource }) {
  const unsaid = new Set([...ignored].filter((name) => !members.has(name)));
  const why = unknownHole("outside-this-scan", `ignore_changes of ${resource.address} leaves it to others`);
  return unsaid.size === 0 ? members : new Map([...members, ...doubted(unsaid, why, { resource, pointer: "" })]);
}
function put3(map2, key, kind, value) {
  const kinds = map2.get(key) ?? /* @__PURE__ */ new Map();
  map2.set(key, kinds);
  const known4 = kinds.get(kind);
  if (known4 === void 0) kinds.set(kind, [value]);
  else known4.push(value);
}

// src/inputs/terraform/mapping/resource-tags.ts
function tagsOf(resource, type) {
  if (!shapeAt(type, "/Tags").isList) return /* @__PURE__ */ new Map();
  const own = field(resource.values, "tags");
  const whole = field(resource.values, "tags_all");
  const defaults2 = isMap(whole) ? whole : resource.provider.defaultTags;
  const draft = over2(own, defaults2, { resource, pointer: "/tags" }, { resource, pointer: "/tags_all" });
  return draft === void 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([["Tags", draft]]);
}
function over2(own, defaults2, at2, otherwise) {
  if (isHole(own) && own.kind === "choice") {
    const side = (name) => over2(own[name], defaults2, { ...at2, pointer: `${at2.pointer}/$${name}` }, otherwise);
    return { kind: "choice", if: own.if, then: side("then"), else: side("else"), from: at2 };
  }
  if (own !== void 0 && !isMap(own)) return made(own, at2);
  if (defaults2 !== void 0 && !isMap(defaults2)) return made(defaults2, otherwise);
  const items = /* @__PURE__ */ new Map();
  for (const [source, tags] of [
    [otherwise, defaults2 ?? {}],
    [at2, own ?? {}]
  ]) {
    for (const [key, value] of Object.entries(tags)) {
      items.set(key, tag(key, value, { ...source, pointer: childKey(source.pointer, key) }));
    }
  }
  return items.size === 0 ? void 0 : { kind: "list", items: [...items.values()], from: own === void 0 ? otherwise : at2 };
}

// src/inputs/terraform/mapping/map-resource.ts
var EVERYWHERE = ["arn", "id", "region", "tags", "tags_all", "timeouts"];
function mapResource(resource, row, type, findings) {
  if (row.nameOnly) return /* @__PURE__ */ new Map();
  const isAws = resource.type.startsWith("aws_");
  const values = isAws ? without(resource.values, EVERYWHERE) : resource.values;
  const from = { resource, pointer: "" };
  const here = inItem({ from, type, pointer: row.at ?? "", findings });
  const members = mapBlock(values, row, here);
  const own = here.pointer === "" ? members : nested(here.pointer, { kind: "map", members, from }, from);
  return isAws && row.part === void 0 ? merged2([own, tagsOf(resource, type)]) : own;
}
function without(values, names) {
  return mapOf(Object.entries(values).filter(([name]) => !names.includes(name)));
}

// src/inputs/terraform/mapping/mapped-resource.ts
var MappedResource = class {
  id;
  identity;
  type;
  exists;
  properties;
  scope;
  recorded = false;
  names;
  #mapped;
  #origins;
  constructor(mapped2, identity, properties) {
    this.id = mapped2.id;
    this.identity = identity;
    this.type = mapped2.type;
    this.exists = mapped2.exists;
    this.properties = properties;
    this.scope = mapped2.scope;
    this.names = mapped2.names;
    this.#mapped = mapped2;
  }
  get origins() {
    this.#origins ??= originsOf(this.#mapped);
    return this.#origins;
  }
};
function originsOf({ at: at2, members }) {
  const origins = /* @__PURE__ */ new Map([["", at2]]);
  placeMembers(members, "", origins);
  return origins;
}
function namesOfMapped(r) {
  const names = namesOf(r);
  return r instanceof MappedResource ? [.../* @__PURE__ */ new Set([...names, ...r.names])] : names;
}

// src/inputs/terraform/mapping/part-problems.ts
function partProblems(log) {
  return {
    rivals: (addresses, { resource }) => log.add(
      {
        level: "warning",
        kind: "competing-configuration",
        message: `${listed2(addresses)} say different things of one resource: which of them AWS is told last is open`,
        next: "Keep one of them."
      },
      resource.at.at
    ),
    stray: ({ resource, type }) => log.add(
      {
        level: "note",
        kind: "part-of-another-root",
        message: `${resource.address} configures a resource of type ${type} that is not declared here, so it was not judged`,
        next: "Scan a snapshot of the account, which shows the resource with all that configures it."
      },
      resource.at.at
    )
  };
}
var MAX_LISTED = 5;
function listed2(addresses) {
  const more = addresses.length > MAX_LISTED ? [`${addresses.length - MAX_LISTED} more`] : [];
  return [...addresses.slice(0, MAX_LISTED), ...more].join(" and ");
}

// src/inputs/terraform/mapping/references.ts
var MAX_DEPTH7 = 200;
var MAX_LENGTH = 1e5;
var MAX_PARTS = 200;
var MAX_STEPS = 100;
function resolving(byId) {
  const followed = /* @__PURE__ */ new Map();
  let steps = 0;
  const resolve = (value, depth) => {
    if (typeof value !== "object") return value;
    if (depth > MAX_DEPTH7) return unknownHole("analysis-limit", `a value more than ${MAX_DEPTH7} levels deep`);
    const each = (held) => resolve(held, depth + 1);
    if (isList(value)) return eachItem(value, each);
    if (isMap(value)) return eachMember(value, each);
    switch (value.kind) {
      case "ref":
        return follow(value);
      case "text":
        return textOf(value.parts.map((part) => isHole(part) ? asPart(each(part)) : part));
      case "choice":
        return choiceHole(value.if, value.then && each(value.then), value.else && each(value.else));
      default:
        return value;
    }
  };
  const follow = (ref2) => {
    const key = `${ref2.resource} ${ref2.attribute}`;
    const known4 = followed.get(key);
    if (known4 !== void 0 || steps > MAX_STEPS) return known4 ?? ref2;
    followed.set(key, ref2);
    const target = byId.get(ref2.resource);
    steps++;
    const value = target === void 0 ? ref2 : named3(ref2, target);
    steps--;
    const bounded = isSmall(value) ? value : ref2;
    followed.set(key, bounded);
    return bounded;
  };
  const named3 = (ref2, target) => {
    const attribute3 = ref2.attribute ?? "id";
    const value = field(target.values, attribute3);
    const isKnown4 = value !== void 0 && !(isHole(value) && value.kind === "unknown");
    if (target.mode === "data" && isKnown4) return resolve(value, 0);
    const reference = referenceOf2(target, attribute3);
    if (reference !== void 0) return said(reference, ref2, target);
    return isKnown4 ? resolve(value, 0) : ref2;
  };
  const said = (reference, ref2, target) => {
    if (typeof reference === "string") return refHole(ref2.resource, reference === "" ? void 0 : reference);
    const read3 = (name) => {
      const value = field(target.values, name);
      return value === void 0 ? unknownHole("known-after-apply", `${target.address}.${name}`) : resolve(value, 0);
    };
    if ("value" in reference) return read3(reference.value);
    const parts = reference.map((part) => {
      if (typeof part === "string") return part;
      return asPart("scope" in part ? target.provider.scope[part.scope] : read3(part.value));
    });
    return textOf(parts);
  };
  return (value) => resolve(value, 0);
}
function referenceOf2(target, attribute3) {
  const references = target.mode === "data" ? dataReferences(target.type) : rowOf(target.type)?.references;
  return references !== void 0 && Object.hasOwn(references, attribute3) ? references[attribute3] : void 0;
}
function isSmall(value) {
  if (isScalar(value)) return String(value).length <= MAX_LENGTH;
  if (isList(value)) return value.length <= MAX_PARTS && value.every(isScalar);
  if (isMap(value)) return false;
  if (value.kind !== "text") return true;
  const length2 = value.parts.reduce((sum, part) => sum + (isHole(part) ? 0 : part.length), 0);
  return value.parts.length <= MAX_PARTS && length2 <= MAX_LENGTH;
}
function eachItem(list2, each) {
  const items = list2.map(each);
  return items.every((item, i) => item === list2[i]) ? list2 : items;
}
function eachMember(map2, each) {
  const entries = Object.entries(map2).map(([key, held]) => [key, each(held)]);
  return entries.every(([key, value]) => value === map2[key]) ? map2 : mapOf(entries);
}
function asPart(value) {
  if (isHole(value)) return value;
  return isScalar(value) ? String(value) : unknownHole("unresolved-function", "a list or map inside a text");
}

// src/inputs/terraform/mapping/resource-scope.ts
function scopesOf(resources) {
  const seen = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const arn = arnOf(resource);
    if (arn?.account === void 0 || seen.has(resource.provider)) continue;
    seen.set(resource.provider, arn);
  }
  return (resource) => {
    const { scope } = resource.provider;
    const arn = arnOf(resource);
    const known4 = seen.get(resource.provider);
    const account = accountIn(resource) ?? arn?.account;
    return {
      account: account ?? sure(scope.account, known4?.account),
      region: regionIn(resource) ?? arn?.region ?? scope.region,
      partition: arn?.partition ?? sure(scope.partition, known4?.partition)
    };
  };
}
function arnOf({ mode, values }) {
  const arn = field(values, "arn");
  if (mode === "data" || typeof arn !== "string") return void 0;
  const [prefix, partition, , region, account, rest] = arn.split(":", 6);
  if (prefix !== "arn" || rest === void 0) return void 0;
  const some2 = (section2) => section2 === "" ? void 0 : section2;
  return {
    account: /^\d{12}$/.test(account ?? "") ? account : void 0,
    region: some2(region),
    partition: some2(partition)
  };
}
function regionIn({ values }) {
  const region = field(values, "region");
  return typeof region === "string" || isHole(region) && region.kind !== "unknown" ? region : void 0;
}
function accountIn({ values, mode }) {
  if (mode === "data") return void 0;
  return ["account_id", "owner_id"].map((name) => field(values, name)).find((id) => typeof id === "string" && /^\d{12}$/.test(id));
}
function sure(value, known4) {
  return known4 !== void 0 && isHole(value) && value.kind === "unknown" ? known4 : value;
}

// src/inputs/terraform/mapping/unmapped.ts
var JUDGED = /^(?:aws|awscc)_(?:s3|kms_|cloudtrail|vpc_endpoint|flow_log)/;
function unmappedLog(log) {
  const attributes = /* @__PURE__ */ new Map();
  const types2 = /* @__PURE__ */ new Map();
  return {
    attribute: ({ resource, pointer }) => {
      const name = pointer.slice(1).replace(/\/(?:\d+|\$then|\$else)(?=\/|$)/g, "").replaceAll("/", ".");
      count(attributes, `${resource.type}.${name.slice(0, 200)}`, resource.origins.get(pointer)?.at ?? resource.at.at);
    },
    type: ({ type, at: at2 }) => {
      if (JUDGED.test(type)) count(types2, type.slice(0, 200), at2.at);
    },
    tell: () => {
      for (const [name, seen] of attributes) {
        const message = `${name} is set (${times(seen)}), and no rule can ask for it: CloudFormation, whose words rules use, has none for it`;
        log.add({ level: "note", kind: "unmapped-attribute", message, next: NEXT4 }, seen.at);
      }
      for (const [name, seen] of types2) {
        const message = `Resources of type ${name} are not judged (${times(seen)}): no CloudFormation type stands for it`;
        log.add({ level: "note", kind: "unmapped-type", message, next: NEXT4 }, seen.at);
      }
    }
  };
}
var NEXT4 = "Check it by hand, or in a snapshot of the account.";
function count(all2, name, at2) {
  const seen = all2.get(name) ?? { at: at2, count: 0 };
  all2.set(name, seen);
  seen.count++;
}
function times({ count: count2 }) {
  return count2 === 1 ? "once" : `${count2} times`;
}

// src/inputs/terraform/mapping/with-values.ts
function withValues(resource, values) {
  if (values === resource.values) return resource;
  const { id, address, mode, type, name, module, key, exists: exists3, provider, ignoresChanges, at: at2 } = resource;
  return {
    ...{ id, address, mode, type, name, module, exists: exists3, provider, at: at2, values },
    ...key !== void 0 && { key },
    ...ignoresChanges !== void 0 && { ignoresChanges },
    get origins() {
      return resource.origins;
    }
  };
}

// src/inputs/terraform/mapping/map-root.ts
function mapRoot(resources, from) {
  const log = problemLog(from.root);
  const unmapped = unmappedLog(log);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const resolve = resolving(byId);
  const scopeOf2 = scopesOf(resources);
  const written = [];
  const findings = {
    unmapped: unmapped.attribute,
    apart: (attribute3, value2, source) => written.push({ attribute: attribute3, value: value2, from: source })
  };
  const bases = [];
  const pieces2 = [];
  for (const each of resources) {
    if (each.mode === "data") continue;
    const row = rowOf(each.type);
    if (row === void 0) {
      unmapped.type(each);
      continue;
    }
    const resource = withValues(each, resolve(each.values));
    const type = typeFor(row, resource.values, (id) => byId.get(id)?.type);
    const members = mapResource(resource, row, type, findings);
    if (row.part === void 0) bases.push(baseOf(resource, row, type, members));
    else pieces2.push({ resource, row, type, members });
  }
  const folded = fold2(bases, pieces2, {
    isState: from.isState,
    ...partProblems(log)
  });
  const apart = apartFrom(written, bases, from.isState, findings);
  const mapped2 = bases.flatMap((base) => {
    const { resource, id, type, exists: exists3 } = base;
    const { address, at: at2 } = resource;
    const scope = scopeOf2(resource);
    const itself = { id, address, type, exists: exists3, members: folded.get(id) ?? base.members };
    return [
      { ...itself, names: base.identities, scope, at: at2 },
      ...apart(base).map((each) => ({ ...each, names: [], scope, at: at2 }))
    ];
  });
  const value = mapped2.map((each) => {
    const { properties, remarks } = coerce(each.type, propertiesOf2(each.members));
    for (const remark of remarks) noteRemark(remark, each.address, originsOf(each), log);
    return new MappedResource(each, identityOf(each.type, properties, each.address), properties);
  });
  unmapped.tell();
  return { value, problems: log.all() };
}

// src/inputs/terraform/hcl/declarations.ts
function isOverride(name) {
  return /(?:^|_)override\.tf(?:\.json)?$/.test(name);
}
function declarationsIn(files, overrides) {
  const all2 = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const read3 = (file, isOverride2) => {
    for (const block2 of file.body.blocks) {
      if (block2.type === "locals") {
        for (const node of block2.body.attributes) {
          if (isOverride2 || !locals.has(node.name)) locals.set(node.name, { node, file });
        }
        continue;
      }
      const key = block2.type === "provider" ? providerKey(block2) : block2.labels.join(".");
      const known4 = all2.get(block2.type)?.get(key);
      const layer = { node: block2.body, file };
      if (known4 === void 0) add2(block2, key, { labels: block2.labels, block: { node: block2, file }, layers: [layer] });
      else if (isOverride2) add2(block2, key, { ...known4, layers: [...known4.layers, layer] });
    }
  };
  const add2 = ({ type }, key, declaration) => {
    const ofType = all2.get(type) ?? /* @__PURE__ */ new Map();
    all2.set(type, ofType.set(key, declaration));
  };
  for (const file of files) read3(file, false);
  for (const file of overrides) read3(file, true);
  const named3 = (type, labels) => new Map([...all2.get(type) ?? []].filter(([, each]) => each.labels.length === labels));
  return {
    variables: named3("variable", 1),
    locals,
    outputs: named3("output", 1),
    modules: named3("module", 1),
    providers: [...named3("provider", 1).values()],
    resources: named3("resource", 2),
    data: named3("data", 2)
  };
}
function providerKey({ labels, body }) {
  const alias = body.attributes.find(({ name }) => name === "alias")?.value;
  return [...labels, alias?.kind === "literal" ? String(alias.value) : ""].join(".");
}
function attributeOf2({ layers }, name) {
  for (const { node: body, file } of layers.toReversed()) {
    const node = body.attributes.find((each) => each.name === name);
    if (node !== void 0) return { node, file };
  }
  return void 0;
}
function attributesOf({ layers }) {
  return new Map(
    layers.flatMap(({ node: body, file }) => body.attributes.map((node) => [node.name, { node, file }]))
  );
}
function blocksOf({ layers }) {
  let blocks = [];
  for (const { node: body, file } of layers) {
    const types2 = new Set(body.blocks.map(madeType));
    blocks = [
      ...blocks.filter(({ node }) => !types2.has(madeType(node))),
      ...body.blocks.map((node) => ({ node, file }))
    ];
  }
  return blocks;
}
function madeType({ type, labels }) {
  return type === "dynamic" ? labels[0] ?? type : type;
}

// src/inputs/terraform/hcl/module-library.ts
function moduleLibrary(root, reader) {
  const problems = [];
  const files = [];
  const known4 = /* @__PURE__ */ new Map();
  const readFile = (file, folder) => {
    const { value, problems: found } = reader.read(file, folder !== ".");
    problems.push(...found);
    if (value !== void 0) files.push(value);
    return value === void 0 ? [] : [value];
  };
  const read3 = (folder) => {
    const listed5 = root.list(folder);
    if (typeof listed5 === "string") return listed5;
    const own = listed5.filter(({ uri }) => isConfiguration(uri));
    if (own.length === 0) return "absent";
    const isOver = ({ uri }) => isOverride(uri.slice(uri.lastIndexOf("/") + 1));
    return declarationsIn(
      own.filter((file) => !isOver(file)).flatMap((file) => readFile(file, folder)),
      own.filter(isOver).flatMap((file) => readFile(file, folder))
    );
  };
  return {
    load: (folder) => {
      const found = known4.get(folder) ?? read3(folder);
      known4.set(folder, found);
      return found;
    },
    problems: () => problems,
    files: () => files
  };
}
function isConfiguration(uri) {
  return /\.tf(?:\.json)?$/.test(uri);
}

// src/inputs/terraform/hcl/allowed-values.ts
function allowedValues2(variables) {
  return new Map(
    [...variables].flatMap(([name, declaration]) => {
      const conditions2 = blocksOf(declaration).filter(({ node }) => node.type === "validation").flatMap(({ node }) => node.body.attributes.find((each) => each.name === "condition")?.value ?? []);
      const [allowed] = conditions2.flatMap((condition) => listed3(condition, name) ?? []);
      return allowed === void 0 ? [] : [[`var.${name}`, { allowed }]];
    })
  );
}
function listed3(condition, variable) {
  if (condition.kind !== "call" || condition.name !== "contains") return void 0;
  const [list2, value] = condition.args;
  const isIt = value?.kind === "attribute" && value.name === variable && value.of.kind === "variable" && value.of.name === "var";
  if (!isIt || list2?.kind !== "list") return void 0;
  const texts2 = list2.items.flatMap(
    (item) => item.kind === "literal" && typeof item.value === "string" ? [item.value] : []
  );
  return texts2.length === list2.items.length ? [texts2] : void 0;
}

// src/inputs/terraform/hcl/term.ts
var TermSet = class {
  items;
  constructor(items) {
    this.items = items;
  }
};
var Lazy = class {
  /** The member at a key, which may be unknown. */
  at;
  /** What stands for the whole where it leaves the module or takes part in anything but access. */
  whole;
  /** Of a collection whose keys nobody knows: what stands for each of them, and for what it holds. */
  symbol;
  constructor(at2, whole, symbol) {
    this.at = at2;
    this.whole = whole;
    this.symbol = symbol;
  }
};
var JsonText = class {
  document;
  /** The text itself; unknown where the document holds something whose JSON nobody knows. */
  text;
  constructor(document2, text2) {
    this.document = document2;
    this.text = text2;
  }
};
var Either = class {
  if;
  then;
  else;
  constructor(condition, then, otherwise) {
    this.if = condition;
    this.then = then;
    this.else = otherwise;
  }
};
var Failure = class {
  why;
  constructor(why) {
    this.why = why;
  }
};
function isTermMap(term2) {
  return term2 instanceof Map;
}
function isTermList(term2) {
  return Array.isArray(term2);
}
function itemsOf3(term2) {
  if (term2 instanceof TermSet) return term2.items;
  return isTermList(term2) ? term2 : void 0;
}
function sortedEntries(map2) {
  return [...map2].sort(([one], [other]) => byText(one, other));
}
function byText(one, other) {
  if (one === other) return 0;
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  const [a, b] = [one.codePointAt(i) ?? -1, other.codePointAt(i) ?? -1];
  return a - b;
}

// src/inputs/terraform/hcl/conversions.ts
function numberIn(term2) {
  if (typeof term2 === "number") return term2;
  return typeof term2 === "string" && /^-?(?:[0-9]{1,30}(?:\.[0-9]{1,30})?)(?:[eE][-+]?[0-9]{1,3})?$/.test(term2) ? Number(term2) : void 0;
}
function textIn(term2) {
  if (typeof term2 === "string") return term2;
  if (typeof term2 === "number") return numberText(term2);
  if (term2 instanceof JsonText) return typeof term2.text === "string" ? term2.text : void 0;
  return typeof term2 === "boolean" ? String(term2) : void 0;
}
function booleanIn(term2) {
  if (typeof term2 === "boolean") return term2;
  return term2 === "true" ? true : term2 === "false" ? false : void 0;
}
function numberText(value) {
  const text2 = String(value);
  if (!text2.includes("e") || !Number.isFinite(value)) return text2;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}
function setOf(items) {
  const unique = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf3(item);
    if (!unique.has(key)) unique.set(key, item);
  }
  const values = [...unique.values()];
  const texts2 = values.filter((value) => typeof value === "string").sort(byText);
  return new TermSet(texts2.length === values.length ? texts2 : values);
}
function keyOf3(term2) {
  return JSON.stringify(term2, (_, value) => {
    if (value instanceof JsonText) return value.text;
    if (value instanceof TermSet) return ["set", ...value.items];
    if (isTermMap(value)) return ["map", ...[...value].sort(([a], [b]) => byText(a, b))];
    return typeof value === "number" ? ["number", numberText(value)] : value;
  });
}

// src/inputs/terraform/hcl/frame.ts
function beyondLimit(frame, at2) {
  frame.run.problem(
    {
      level: "warning",
      kind: "configuration-too-large",
      message: "This configuration nests or repeats values more than can be read; what lies here and beyond is taken as unknown",
      next: "Write it with fewer or smaller loops, or scan its plan."
    },
    frame.file.span(at2)
  );
  return unknownHole("analysis-limit", "configuration-too-large");
}
function bareFrame(run, label) {
  return { run, file: NO_FILE, named: () => void 0, bound: NOTHING3, label, via: [] };
}
var START2 = { line: 1, column: 1 };
var NO_FILE = {
  file: "",
  text: "",
  body: { attributes: [], blocks: [] },
  span: () => ({ file: "", start: START2, end: START2 })
};
var NOTHING3 = /* @__PURE__ */ new Map();
function binding(frame, bound, label) {
  return {
    ...frame,
    bound: new Map([...frame.bound, ...bound]),
    label: frame.label === "" ? label : `${frame.label}, ${label}`
  };
}
var MAX_VIA2 = 8;
function comesThrough2({ via }, lines2) {
  for (const line of lines2) if (via.length < MAX_VIA2 && !via.includes(line)) via.push(line);
}

// src/syntax/hcl/concrete-tree.ts
var MAX_LEVELS = 1200;
function concreteTree(tree) {
  const { hasError } = tree.rootNode;
  const cursor = tree.walk();
  try {
    const above = [];
    let siblings = [];
    const root = siblings;
    for (; ; ) {
      const children = [];
      const type = cursor.nodeType;
      if (type !== "comment") {
        siblings.push({
          type,
          start: cursor.startIndex,
          end: cursor.endIndex,
          missing: hasError && cursor.nodeIsMissing,
          children
        });
      }
      if (cursor.gotoFirstChild()) {
        if (above.length >= MAX_LEVELS) return { tooDeep: cursor.startIndex };
        above.push(siblings);
        siblings = children;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        const parent2 = above.pop();
        if (parent2 === void 0 || !cursor.gotoParent()) return root[0];
        siblings = parent2;
      }
    }
  } finally {
    cursor.delete();
  }
}
function childOf(node, type) {
  return node.children.find((child2) => child2.type === type);
}
function childrenOf(node, type) {
  return node.children.filter((child2) => child2.type === type);
}

// src/syntax/hcl/collection.ts
function collection(node, convert) {
  const { type, start, end } = node;
  if (type === "tuple") return { kind: "list", items: childrenOf(node, "expression").map(convert), start, end };
  const entries = childrenOf(node, "object_elem").map((element) => {
    const [key, value] = childrenOf(element, "expression");
    return { key: keyOf4(key, convert), value: convert(value) };
  });
  return { kind: "object", entries, start, end };
}
function keyOf4(node, convert) {
  const key = convert(node);
  if (key.kind !== "variable" || node.children[0]?.type === "(") return key;
  return { kind: "literal", value: key.name, start: key.start, end: key.end };
}

// src/syntax/hcl/conditional.ts
function conditional(node, convert) {
  const [condition, then, otherwise] = sidesOf(node);
  let [first2, second, last3] = [condition, convert(then), convert(otherwise)];
  for (let inner2 = bare(first2); inner2 !== void 0; inner2 = bare(first2)) {
    const [innerCondition, innerThen, innerElse] = sidesOf(inner2);
    last3 = {
      kind: "conditional",
      if: convert(innerElse),
      then: second,
      else: last3,
      start: innerElse.start,
      end: node.end
    };
    first2 = innerCondition;
    second = convert(innerThen);
  }
  return { kind: "conditional", if: convert(first2), then: second, else: last3, start: node.start, end: node.end };
}
function sidesOf(node) {
  return childrenOf(node, "expression");
}
function bare(node) {
  const [only3] = node.children;
  return only3?.type === "conditional" ? only3 : void 0;
}

// src/syntax/hcl/template.ts
function stripped(tokens2) {
  return tokens2.map((token, i) => {
    if (token.kind !== "text") return token;
    const [before, after] = [tokens2[i - 1], tokens2[i + 1]];
    let { text: text2 } = token;
    if (isSequence(before) && before.stripsAfter) text2 = text2.trimStart();
    if (isSequence(after) && after.stripsBefore) text2 = text2.trimEnd();
    return text2 === token.text ? token : { kind: "text", text: text2 };
  });
}
function isSequence(token) {
  return token !== void 0 && token.kind !== "text";
}
function template(tokens2, at2) {
  const rest = [...tokens2].reverse();
  const [only3] = tokens2;
  if (tokens2.length === 1 && only3?.kind === "value") return only3.value;
  return asTemplate(partsUntilEnd(rest), at2);
}
function asTemplate(parts, { start, end }) {
  const merged6 = [];
  for (const part of parts) {
    const last3 = merged6.at(-1);
    if (typeof part === "string" && typeof last3 === "string") merged6[merged6.length - 1] = last3 + part;
    else if (part !== "") merged6.push(part);
  }
  const [only3 = ""] = merged6;
  return merged6.length <= 1 && typeof only3 === "string" ? { kind: "literal", value: only3, start, end } : { kind: "template", parts: merged6, start, end };
}
function partsUntilEnd(rest) {
  const parts = [];
  for (let token = rest.at(-1); token !== void 0; token = rest.at(-1)) {
    if (token.kind === "else" || token.kind === "end") break;
    rest.pop();
    if (token.kind === "text") parts.push(token.text);
    else if (token.kind === "value") parts.push(token.value);
    else parts.push(directive(token, rest));
  }
  return parts;
}
function directive(opening, rest) {
  const first2 = asTemplate(partsUntilEnd(rest), opening);
  const isElse = rest.at(-1)?.kind === "else";
  if (isElse) rest.pop();
  const second = asTemplate(isElse ? partsUntilEnd(rest) : [], opening);
  const closing = rest.pop();
  const at2 = { start: opening.start, end: isSequence(closing) ? closing.end : opening.end };
  if (opening.kind === "for") return { kind: "repeat", ...opening.loop, body: first2, ...at2 };
  return { kind: "conditional", if: opening.condition, then: first2, else: second, ...at2 };
}

// src/syntax/hcl/loop.ts
function loop(node, text2, convert) {
  const { type, start, end } = node;
  const results = childrenOf(node, "expression").map(convert);
  const condition = childOf(node, "for_cond");
  const rest = {
    ...loopOf2(childOf(node, "for_intro"), text2, convert),
    ...condition === void 0 ? {} : { if: convert(childOf(condition, "expression")) },
    start,
    end
  };
  if (type === "for_tuple_expr") return { kind: "for-list", result: results[0], ...rest };
  const grouped3 = childOf(node, "ellipsis") !== void 0;
  return { kind: "for-object", resultKey: results[0], result: results[1], grouped: grouped3, ...rest };
}
function loopOf2(intro, text2, convert) {
  const [first2, second] = childrenOf(intro, "identifier").map((name) => text2.slice(name.start, name.end));
  const of2 = convert(childOf(intro, "expression"));
  return second === void 0 ? { valueName: first2, of: of2 } : { keyName: first2, valueName: second, of: of2 };
}

// src/syntax/hcl/template-tokens.ts
function templateTokens(nodes, { start, end }, text2, texts2, convert) {
  const tokens2 = [];
  let at2 = start;
  for (const node of nodes.flatMap(sequencesIn)) {
    if (node.start > at2) tokens2.push(...texts2(text2.slice(at2, node.start)));
    tokens2.push(sequence(node, text2, convert));
    at2 = node.end;
  }
  if (end > at2) tokens2.push(...texts2(text2.slice(at2, end)));
  return tokens2;
}
var SEQUENCES = /* @__PURE__ */ new Set([
  "template_interpolation",
  "template_for_start",
  "template_for_end",
  "template_if_intro",
  "template_else_intro",
  "template_if_end"
]);
function sequencesIn(node) {
  if (SEQUENCES.has(node.type)) return [node];
  return node.type === "template_directive" || node.type === "template_for" || node.type === "template_if" ? node.children.flatMap(sequencesIn) : [];
}
function sequence(node, text2, convert) {
  const { type, start, end, children } = node;
  const marks = {
    stripsBefore: children[1]?.type === "strip_marker",
    stripsAfter: children.at(-2)?.type === "strip_marker",
    start,
    end
  };
  const inner2 = childOf(node, "expression");
  const value = inner2 === void 0 ? { kind: "literal", value: "", start, end } : convert(inner2);
  switch (type) {
    case "template_interpolation":
      return { kind: "value", value, ...marks };
    case "template_if_intro":
      return { kind: "if", condition: value, ...marks };
    case "template_for_start":
      return { kind: "for", loop: loopOf2(node, text2, convert), ...marks };
    case "template_else_intro":
      return { kind: "else", ...marks };
    default:
      return { kind: "end", ...marks };
  }
}

// src/syntax/hcl/heredoc.ts
function heredoc(node, text2, convert) {
  const [opening, name, ...rest] = node.children;
  const closing = rest.at(-1) ?? name;
  const start = text2.indexOf("\n", name.end) + 1;
  const end = text2.lastIndexOf("\n", closing.start - 1) + 1;
  const tokens2 = templateTokens(rest.slice(0, -1), { start, end }, text2, lines, convert);
  const cut = stripped(tokens2);
  return template(text2.slice(opening.start, opening.end) === "<<-" ? flush(cut) : cut, node);
}
function lines(text2) {
  return text2.split(/(?<=\n)/).map((line) => ({ kind: "text", text: line.replaceAll("$${", "${").replaceAll("%%{", "%{") }));
}
function flush(tokens2) {
  let isLineStart = true;
  let indent = Number.POSITIVE_INFINITY;
  const leading = /* @__PURE__ */ new Set();
  for (const token of tokens2) {
    if (isLineStart) {
      const [width, isBlank2] = token.kind === "text" ? indentOf(token.text) : [0, false];
      if (!isBlank2) {
        indent = Math.min(indent, width);
        leading.add(token);
      }
    }
    isLineStart = token.kind === "text" && token.text.endsWith("\n");
  }
  return tokens2.map(
    (token) => token.kind === "text" && leading.has(token) ? { kind: "text", text: token.text.slice(indent) } : token
  );
}
function indentOf(line) {
  const rest = line.trimStart();
  return [line.length - rest.length, rest === "" && line.endsWith("\n")];
}

// src/syntax/hcl/quoted.ts
function quoted(node, text2, convert) {
  const inside = { start: node.start + 1, end: node.end - 1 };
  return template(stripped(templateTokens(node.children, inside, text2, unescaped, convert)), node);
}
function unescaped(text2) {
  return [{ kind: "text", text: text2.replace(ESCAPE, meant) }];
}
var ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\$\$(?=\{)|%%(?=\{)/gs;
function meant(sequence2) {
  switch (sequence2[1]) {
    case "n":
      return "\n";
    case "r":
      return "\r";
    case "t":
      return "	";
    case "u":
    case "U": {
      const code = Number.parseInt(sequence2.slice(2), 16);
      return code <= 1114111 ? String.fromCodePoint(code) : "�";
    }
    default:
      return sequence2[1];
  }
}

// src/syntax/hcl/steps.ts
function stepsOf(node, text2, convert) {
  const { type, end, children } = node;
  const within3 = () => children.flatMap((child2) => stepsOf(child2, text2, convert));
  switch (type) {
    case "get_attr": {
      const name = childOf(node, "identifier");
      return [{ kind: "attribute", name: text2.slice(name.start, name.end), end }];
    }
    case "new_index":
      return [{ kind: "index", key: convert(childOf(node, "expression")), end }];
    case "legacy_index": {
      const [start, value] = [node.start + 1, Number(text2.slice(node.start + 1, end))];
      return [{ kind: "index", key: { kind: "literal", value, start, end }, end }];
    }
    case "attr_splat":
    case "full_splat":
      return [{ kind: "splat", full: type === "full_splat", end: children[0]?.end ?? end }, ...within3()];
    case "index":
    case "splat":
      return within3();
    default:
      return [];
  }
}
function applied2(value, steps) {
  let of2 = value;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    const { start } = value;
    if (step.kind === "attribute") of2 = { kind: "attribute", of: of2, name: step.name, start, end: step.end };
    else if (step.kind === "index") of2 = { kind: "index", of: of2, key: step.key, start, end: step.end };
    else {
      const rest = steps.slice(i + 1);
      const stop = step.full ? rest.length : rest.findIndex(({ kind }) => kind !== "attribute");
      const each = stop < 0 ? rest : rest.slice(0, stop);
      const element = { kind: "element", start, end: step.end };
      of2 = { kind: "splat", of: of2, each: applied2(element, each), start, end: each.at(-1)?.end ?? step.end };
      i += each.length;
    }
  }
  return of2;
}

// src/syntax/hcl/expression.ts
function expression(node, text2) {
  const convert = (child2) => expression(child2, text2);
  const at2 = { start: node.start, end: node.end };
  const written = () => text2.slice(node.start, node.end);
  switch (node.type) {
    case "expression":
      return term(node.children, text2);
    case "literal_value":
    case "template_expr":
    case "collection_value":
    case "for_expr":
    case "operation":
      return convert(node.children[0]);
    case "numeric_lit":
      return { kind: "literal", value: Number(written()), ...at2 };
    case "bool_lit":
      return { kind: "literal", value: written() === "true", ...at2 };
    case "null_lit":
      return { kind: "literal", value: null, ...at2 };
    case "string_lit":
    case "quoted_template":
      return quoted(node, text2, convert);
    case "heredoc_template":
      return heredoc(node, text2, convert);
    case "variable_expr":
      return { kind: "variable", name: written(), ...at2 };
    case "tuple":
    case "object":
      return collection(node, convert);
    case "for_tuple_expr":
    case "for_object_expr":
      return loop(node, text2, convert);
    case "function_call":
      return call2(node, text2, convert);
    case "conditional":
      return conditional(node, convert);
    case "unary_operation": {
      const [operator, ...of2] = node.children;
      return { kind: "unary", operator: operator.type, of: term(of2, text2), ...at2 };
    }
    case "binary_operation": {
      const i = node.children.findIndex(({ type }) => OPERATORS2.has(type));
      const [left, right] = [term(node.children.slice(0, i), text2), term(node.children.slice(i + 1), text2)];
      return { kind: "binary", operator: node.children[i]?.type, left, right, ...at2 };
    }
  }
  throw new Error(`HCL: no expression is called ${node.type}`);
}
var OPERATORS2 = /* @__PURE__ */ new Set([
  "*",
  "/",
  "%",
  "+",
  "-",
  ">",
  ">=",
  "<",
  "<=",
  "==",
  "!=",
  "&&",
  "||"
]);
function term(nodes, text2) {
  const convert = (child2) => expression(child2, text2);
  const first2 = nodes[0];
  const steps = (from) => nodes.slice(from).flatMap((node) => stepsOf(node, text2, convert));
  if (first2.type !== "(") return applied2(convert(first2), steps(1));
  const [, inner2, closing] = nodes;
  return applied2({ ...convert(inner2), start: first2.start, end: closing.end }, steps(3));
}
function call2({ children, start, end }, text2, convert) {
  const [name, , args] = children;
  const given3 = args.type === "function_arguments" ? args.children : [];
  return {
    kind: "call",
    name: text2.slice(name.start, name.end),
    args: given3.filter(({ type }) => type === "expression").map(convert),
    expands: given3.some(({ type }) => type === "ellipsis"),
    start,
    end
  };
}

// src/syntax/hcl/body.ts
var EMPTY = { attributes: [], blocks: [] };
function bodyOf(node, text2) {
  const body = childOf(node, "body");
  if (body === void 0) return EMPTY;
  const attributes = [];
  const blocks = [];
  for (const child2 of body.children) {
    if (child2.type === "attribute") attributes.push(attribute2(child2, text2));
    else if (child2.type === "block") blocks.push(block(child2, text2));
  }
  return { attributes, blocks };
}
function attribute2({ start, end, children }, text2) {
  const [name, , value] = children;
  return { name: text2.slice(name.start, name.end), value: expression(value, text2), start, end };
}
function block(node, text2) {
  const opening = node.children.findIndex(({ type: type2 }) => type2 === "block_start");
  const [type, ...labels] = node.children.slice(0, opening);
  const last3 = labels.at(-1) ?? type;
  return {
    type: text2.slice(type.start, type.end),
    labels: labels.map((label) => labelText(label, text2)),
    header: { start: type.start, end: last3.end },
    body: bodyOf(node, text2),
    start: node.start,
    end: node.end
  };
}
function labelText(node, text2) {
  if (node.type === "identifier") return text2.slice(node.start, node.end);
  const value = expression(node, text2);
  return value.kind === "literal" && typeof value.value === "string" ? value.value : "";
}

// src/syntax/hcl/grammar-errors.ts
var MAX_ERRORS = 3;
function grammarErrors(tree, source) {
  const found = [];
  const walk = (node) => {
    if (node.type === "ERROR")
      found.push(problemAt(source, firstLine(spot2(node, source.text), source.text), strange(node, source)));
    else if (node.missing) found.push(problemAt(source, node, missing3(node)));
    else node.children.forEach(walk);
  };
  walk(tree);
  return found.sort(byPlace).slice(0, MAX_ERRORS);
}
var NEXT5 = "Correct the file; `terraform fmt` or `tofu fmt` names the same place.";
function missing3(node) {
  const what = node.type === "" || /^[a-z_]+$/.test(node.type) ? "something" : `"${node.type}"`;
  return {
    level: "error",
    kind: "unreadable-hcl",
    message: `This is no valid HCL: ${what} is missing here`,
    next: NEXT5
  };
}
function strange({ start, end }, { text: text2 }) {
  const isLong = text2.slice(start, end).trimEnd().includes("\n");
  const message = isLong ? "This is no valid HCL: something here is not closed, or does not belong here" : "This is no valid HCL: this does not belong here";
  return { level: "error", kind: "unreadable-hcl", message, next: NEXT5 };
}
function spot2(error, text2) {
  const isLong = text2.slice(error.start, error.end).trimEnd().includes("\n");
  return isLong ? lastWritten(error) ?? error : error;
}
function lastWritten(node) {
  if (node.children.length === 0) return node.end > node.start ? node : void 0;
  for (const child2 of node.children.toReversed()) {
    const found = lastWritten(child2);
    if (found !== void 0) return found;
  }
  return void 0;
}
var MAX_LINE2 = 400;
function firstLine({ start, end }, text2) {
  const line = /^[^\r\n]*/.exec(text2.slice(start, Math.min(end, start + MAX_LINE2)))?.[0] ?? "";
  return { start, end: start + Math.max(1, line.trimEnd().length) };
}

// src/syntax/hcl/read-hcl.ts
var LARGEST2 = 8 * 1024 * 1024;
function readHcl(text2, file, grammar) {
  const source = sourceOf(text2, file);
  if (text2.length > LARGEST2) return failure(tooLarge(source, 0, "is larger"));
  const parsed5 = grammar.parse(text2);
  if ("exhausted" in parsed5) return failure(tooLarge(source, parsed5.exhausted, "is harder to read"));
  if ("tooDeep" in parsed5) return failure(tooDeep(source, parsed5.tooDeep));
  if (parsed5.hasErrors) return { value: void 0, problems: grammarErrors(parsed5.tree, source) };
  return { value: { file, text: text2, body: bodyOf(parsed5.tree, text2), span: source.span }, problems: [] };
}
function failure(problem) {
  return { value: void 0, problems: [problem] };
}
function tooDeep(source, offset) {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: "error",
      kind: "too-deep",
      message: "The file nests brackets, blocks or operators deeper than can be read",
      next: "Split the expression into locals, or leave the file out of the scan."
    }
  );
}
function tooLarge(source, offset, how) {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: "error",
      kind: "too-large",
      message: `The file ${how} than any Terraform configuration, so it was not read`,
      next: "Leave the file out of the scan, or split it."
    }
  );
}

// src/inputs/terraform/hcl/given-value.ts
function givenValue(given3, grammar, frame) {
  if (given3 === void 0) return void 0;
  const { value, at: at2 } = given3;
  const via = at2 === void 0 ? [] : [at2];
  if (typeof value !== "string") return { term: value, via };
  if (value === "null") return { term: null, via };
  if (!/^\s*[[{]/.test(value)) return { term: value, via };
  const { value: file } = readHcl(`value = ${value}
`, "", grammar);
  const [attribute3] = file?.body.attributes ?? [];
  if (file === void 0 || attribute3 === void 0) return { term: value, via };
  return { term: frame.run.evaluate(attribute3.value, { ...frame, file }), via };
}

// src/syntax/hcl/parts.ts
function partsOf2(expression2) {
  const given3 = (optional) => optional === void 0 ? [] : [optional];
  switch (expression2.kind) {
    case "literal":
    case "variable":
    case "element":
      return [];
    case "template":
      return expression2.parts.filter((part) => typeof part !== "string");
    case "repeat":
      return [expression2.of, expression2.body];
    case "attribute":
    case "unary":
      return [expression2.of];
    case "index":
      return [expression2.of, expression2.key];
    case "splat":
      return [expression2.of, expression2.each];
    case "call":
      return expression2.args;
    case "list":
      return expression2.items;
    case "object":
      return expression2.entries.flatMap(({ key, value }) => [key, value]);
    case "for-list":
      return [expression2.of, expression2.result, ...given3(expression2.if)];
    case "for-object":
      return [expression2.of, expression2.resultKey, expression2.result, ...given3(expression2.if)];
    case "conditional":
      return [expression2.if, expression2.then, expression2.else];
    case "binary":
      return [expression2.left, expression2.right];
  }
}

// src/inputs/terraform/hcl/inline-waivers.ts
var WORD2 = "lakeproof";
function inlineWaivers2(files, root, uri) {
  const resources = new Map(
    [...root.resources].filter(([, each]) => isOne(each)).map(([key, { block: block2 }]) => [block2.node, `${uri}#${key}`])
  );
  return files.filter(({ text: text2 }) => text2.includes(WORD2)).flatMap((file) => {
    const scopes2 = scopesIn(file, resources);
    return ignoreComments([quotedIn(file)]).flatMap(({ rules, reason, at: at2, line }) => {
      const scope = scopes2.get(line) ?? { kind: "lines", file: at2.file, from: line, to: line };
      return rules.map((rule) => ({ rule, reason, scope, at: at2 }));
    });
  });
}
function isOne(declaration) {
  return attributeOf2(declaration, "count") === void 0 && attributeOf2(declaration, "for_each") === void 0;
}
function scopesIn(file, resources) {
  const scopes2 = /* @__PURE__ */ new Map();
  const note2 = (body) => {
    for (const part of [...body.blocks, ...body.attributes]) {
      const { start, end } = file.span(part);
      const id = resources.get(part);
      const lines2 = { kind: "lines", file: file.file, from: start.line, to: end.line };
      if (!scopes2.has(start.line)) scopes2.set(start.line, id === void 0 ? lines2 : { kind: "resource", id });
    }
    for (const block2 of body.blocks) note2(block2.body);
  };
  note2(file.body);
  return scopes2;
}
function quotedIn({ file, text: text2, span, body }) {
  const items = [];
  const walk = (expression2) => {
    if (!text2.slice(expression2.start, expression2.end).includes(WORD2)) return;
    if (expression2.kind === "literal" || expression2.kind === "template") {
      const { start, end } = expression2;
      items.push({ kind: "scalar", text: text2.slice(start, end), plain: false, start, end });
    } else partsOf2(expression2).forEach(walk);
  };
  const within3 = ({ attributes, blocks }) => {
    for (const { value } of attributes) walk(value);
    for (const block2 of blocks) within3(block2.body);
  };
  within3(body);
  return { file, text: text2, span, format: "yaml", root: { kind: "list", items, start: 0, end: text2.length } };
}

// src/syntax/hcl/read-template.ts
function readTemplate2(text2, file, grammar) {
  const before = `template = <<${terminatorFor(text2)}
`;
  const { value, problems } = readHcl(`${before}${text2}
${terminatorFor(text2)}
`, file, grammar);
  const [only3, ...more] = value?.body.attributes ?? [];
  if (value === void 0 || only3 === void 0 || more.length > 0) return { value: void 0, problems };
  const lineUp = (point) => ({
    ...point,
    line: Math.max(1, point.line - 1)
  });
  const span = (stretch) => {
    const at2 = value.span(stretch);
    return { ...at2, start: lineUp(at2.start), end: lineUp(at2.end) };
  };
  return { value: { expression: withoutLastBreak(only3.value), file: { ...value, span } }, problems: [] };
}
function terminatorFor(text2) {
  let terminator = "END_OF_TEMPLATE";
  while (text2.includes(terminator)) terminator += "_";
  return terminator;
}
function withoutLastBreak(expression2) {
  if (expression2.kind === "literal") return { ...expression2, value: String(expression2.value).slice(0, -1) };
  if (expression2.kind !== "template") return expression2;
  const last3 = expression2.parts.at(-1);
  const rest = expression2.parts.slice(0, -1);
  const parts = typeof last3 !== "string" ? expression2.parts : last3 === "\n" ? rest : [...rest, last3.slice(0, -1)];
  const [only3] = parts;
  return parts.length === 1 && only3 !== void 0 && typeof only3 !== "string" ? only3 : { ...expression2, parts };
}

// src/syntax/hcl/json-expression.ts
function jsonExpression(node, grammar) {
  const of2 = (inner2) => jsonExpression(inner2, grammar);
  const at2 = { start: node.start, end: node.end };
  switch (node.kind) {
    case "list":
      return { kind: "list", items: node.items.map(of2), ...at2 };
    case "map":
      return {
        kind: "object",
        entries: node.entries.map(({ key, value }) => ({ key: of2(key), value: of2(value) })),
        ...at2
      };
    case "scalar":
      return scalar2(node, at2, grammar);
  }
}
function scalar2(node, at2, grammar) {
  if (node.plain) return { kind: "literal", value: plainValue(node.text), ...at2 };
  if (grammar === void 0 || !/[$%]\{/.test(node.text)) return { kind: "literal", value: node.text, ...at2 };
  const template3 = readTemplate2(node.text, "", grammar).value;
  return template3 === void 0 ? { kind: "literal", value: node.text, ...at2 } : placed(template3.expression, at2);
}
function plainValue(text2) {
  if (text2 === "true" || text2 === "false") return text2 === "true";
  if (text2 === "null") return null;
  return Number.isNaN(Number(text2)) ? text2 : Number(text2);
}
function placed(expression2, at2) {
  const moved = Object.entries(expression2).map(([name, value]) => [name, inner(value, at2)]);
  return { ...Object.fromEntries(moved), start: at2.start, end: at2.end };
}
function inner(value, at2) {
  if (Array.isArray(value)) return value.map((item) => inner(item, at2));
  if (typeof value !== "object" || value === null) return value;
  return "kind" in value ? placed(value, at2) : Object.fromEntries(Object.entries(value).map(([name, held]) => [name, inner(held, at2)]));
}

// src/syntax/hcl/read-hcl-json.ts
function readHclJson(text2, file, grammar) {
  const { value: document2, problems } = readJson(text2, file);
  if (document2 === void 0) return { value: void 0, problems };
  const blocks = document2.root.kind === "map" ? topBlocks(document2.root, grammar) : [];
  return { value: { file, text: text2, body: { attributes: [], blocks }, span: document2.span }, problems };
}
var LABELS = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0
};
function topBlocks(root, grammar) {
  const blocks = [];
  const within3 = (node, type, labels, left) => {
    if (node.kind === "list") for (const item of node.items) within3(item, type, labels, left);
    if (node.kind !== "map") return;
    if (left === 0) {
      blocks.push({ type, labels, header: node, body: bodyOf2(node, grammar), start: node.start, end: node.end });
      return;
    }
    for (const { key, value } of node.entries) {
      if (key.text !== COMMENT) within3(value, type, [...labels, key.text], left - 1);
    }
  };
  for (const { key, value } of root.entries) {
    const left = Object.hasOwn(LABELS, key.text) ? LABELS[key.text] : void 0;
    if (left !== void 0) within3(value, key.text, [], left);
  }
  return blocks;
}
var COMMENT = "//";
function bodyOf2(node, grammar) {
  const attributes = [];
  const blocks = [];
  for (const { key, value } of node.entries) {
    if (key.text === COMMENT) continue;
    if (key.text === "dynamic") blocks.push(...dynamicBlocks(value, grammar));
    else
      attributes.push({
        name: key.text,
        value: jsonExpression(value, grammar),
        start: key.start,
        end: value.end
      });
  }
  return { attributes, blocks };
}
function dynamicBlocks(node, grammar) {
  if (node.kind === "list") return node.items.flatMap((item) => dynamicBlocks(item, grammar));
  if (node.kind !== "map") return [];
  return node.entries.flatMap(
    ({ key, value }) => (value.kind === "list" ? value.items : [value]).flatMap((each) => {
      if (each.kind !== "map") return [];
      const content = each.entries.find((entry) => entry.key.text === "content")?.value;
      const rest = { ...each, entries: each.entries.filter((entry) => entry.value !== content) };
      const at2 = { start: each.start, end: each.end };
      const inner2 = content?.kind === "map" ? [{ type: "content", labels: [], header: content, body: bodyOf2(content, grammar), ...at2 }] : [];
      const { attributes } = bodyOf2(rest, grammar);
      return [{ type: "dynamic", labels: [key.text], header: key, body: { attributes, blocks: inner2 }, ...at2 }];
    })
  );
}
function readJsonValues(text2, file) {
  const { value: document2, problems } = readJson(text2, file);
  if (document2?.root.kind !== "map") return { value: void 0, problems };
  const attributes = document2.root.entries.map(
    ({ key, value }) => ({ name: key.text, value: jsonExpression(value), start: key.start, end: value.end })
  );
  return { value: { file, text: text2, body: { attributes, blocks: [] }, span: document2.span }, problems };
}

// src/inputs/terraform/hcl/file-reader.ts
function fileReader(grammar) {
  const known4 = /* @__PURE__ */ new Map();
  const read3 = (file) => {
    const text2 = textOf5(file);
    if (typeof text2 !== "string") return { value: void 0, problems: [text2] };
    return file.uri.endsWith(".json") ? readHclJson(text2, file.uri, grammar) : readHcl(text2, file.uri, grammar);
  };
  return {
    read: (file, isOfModule) => {
      const found = known4.get(file.uri) ?? read3(file);
      if (isOfModule) known4.set(file.uri, found);
      return found;
    }
  };
}
function textOf5(file) {
  try {
    const decoded = decode(file.bytes());
    if ("text" in decoded) return decoded.text;
    return unreadable(file, "The file is binary, compressed or too large, which no Terraform file is");
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
}
function unreadable(file, message) {
  return {
    level: "error",
    kind: "unreadable-file",
    message,
    next: "Make it a text file that this user can read, or leave it out of the scan.",
    file: file.uri
  };
}

// src/inputs/terraform/hcl/root-folder.ts
function folderOf(file, { beside, folder }) {
  return {
    list: (path) => folder?.(file.uri, path) ?? (path === "." ? [file] : "outside"),
    file: (path) => beside?.(file.uri, path) ?? "outside"
  };
}
function pathFrom(folder, path) {
  if (path.startsWith("/")) return path;
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/") || ".";
}

// src/inputs/terraform/hcl/installed-modules.ts
function installedModules(root) {
  const file = root.file(".terraform/modules/modules.json");
  const text2 = typeof file === "string" ? void 0 : textOf5(file);
  if (typeof text2 !== "string") return /* @__PURE__ */ new Map();
  const modules = entryOf(readJson(text2, "modules.json").value?.root, "Modules")?.value;
  if (modules?.kind !== "list") return /* @__PURE__ */ new Map();
  return new Map(
    modules.items.flatMap((module) => {
      const [key, folder] = ["Key", "Dir"].map((name) => entryOf(module, name)?.value);
      if (key?.kind !== "scalar" || folder?.kind !== "scalar" || key.text === "") return [];
      return [[key.text, pathFrom(".", folder.text.replaceAll("\\", "/"))]];
    })
  );
}

// src/inputs/terraform/hcl/holes.ts
function isPending(term2) {
  return isHole(term2);
}
function firstUnknown(term2) {
  if (isPending(term2) || term2 instanceof Lazy || term2 instanceof Either || term2 instanceof Failure) return term2;
  if (term2 instanceof JsonText) return firstUnknown(term2.text);
  const inner2 = term2 instanceof TermSet ? term2.items : isTermList(term2) ? term2 : isTermMap(term2) ? term2.values() : [];
  for (const item of inner2) {
    const found = firstUnknown(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
function unresolved2(name, args = []) {
  for (const arg of args) {
    const found = firstUnknown(arg);
    if (found === void 0) continue;
    return found instanceof Failure ? found : changedBy(name, found);
  }
  return unknownHole("unresolved-function", name);
}
function changedBy(name, found) {
  if (found instanceof Either) return unknownHole("unresolved-function", name);
  const hole = found instanceof Lazy ? found.whole : found;
  switch (hole.kind) {
    case "unknown": {
      const reason = hole.reason === "parameter" ? "unresolved-function" : hole.reason;
      return unknownHole(reason, hole.detail === void 0 ? name : shortened(`${name} of ${hole.detail}`));
    }
    case "ref":
      return unknownHole("known-after-apply", `${name} of ${nameOf3(hole)}`);
    case "text": {
      const part = hole.parts.find((each) => isPending(each));
      return part === void 0 ? unknownHole("unresolved-function", name) : changedBy(name, part);
    }
    case "secret":
      return unknownHole("unresolved-function", `${name} of a secret`);
  }
}
function nameOf3({ resource, attribute: attribute3 }) {
  const address = resource.slice(resource.indexOf("#") + 1);
  return attribute3 === void 0 ? address : `${address}.${attribute3}`;
}
var MAX_DETAIL3 = 120;
function shortened(text2) {
  return text2.length <= MAX_DETAIL3 ? text2 : `${text2.slice(0, MAX_DETAIL3)}…`;
}

// src/inputs/terraform/hcl/missing-modules.ts
function missingModules() {
  const told = /* @__PURE__ */ new Set();
  const add2 = (term2) => {
    const key = keyOf5(term2);
    if (key !== void 0) told.add(key);
    else for (const inner2 of membersOf(term2)) add2(inner2);
  };
  return {
    add: add2,
    mayConfigure: ({ id, mode, type, values }) => {
      if (mode !== "managed" || !HAS_PARTS.test(type)) return false;
      const names = NAMES.flatMap((name) => Object.hasOwn(values, name) ? keyOfValue(values[name]) ?? [] : []);
      return [refKey(id), ...names].some((key) => told.has(key));
    }
  };
}
var HAS_PARTS = /^aws_(?:s3_|s3control_|s3tables_|kms_|vpc_endpoint|cloudtrail)/;
var NAMES = ["bucket", "name"];
function refKey(resource) {
  return `ref ${resource}`;
}
function keyOf5(term2) {
  if (term2 instanceof Lazy) return keyOfValue(term2.whole);
  if (typeof term2 === "string") return `text ${term2}`;
  return isPending(term2) ? keyOfValue(term2) : void 0;
}
function keyOfValue(value) {
  if (typeof value === "string") return `text ${value}`;
  if (!isHole(value)) return void 0;
  switch (value.kind) {
    case "ref":
      return refKey(value.resource);
    case "unknown":
      return value.reason === "parameter" ? `parameter ${value.detail}` : void 0;
    case "text":
      return value.parts.map((part) => isHole(part) ? keyOfValue(part) : `text ${part}`).join("\n");
    default:
      return void 0;
  }
}
function membersOf(term2) {
  if (term2 instanceof Either) return [term2.then, term2.else];
  if (term2 instanceof JsonText) return [term2.document];
  return isTermMap(term2) ? term2.values() : itemsOf3(term2) ?? [];
}

// src/inputs/terraform/hcl/either.ts
var MAX_RESULTS2 = 8;
function eitherOf(condition, then, otherwise) {
  return then === otherwise ? then : new Either(condition, then, otherwise);
}
function overEither(what, args, result, deep2 = false) {
  let left = MAX_RESULTS2;
  const fall = (given3) => {
    const open2 = firstOpen(given3, deep2);
    if (open2 === void 0) return --left < 0 ? null : result(given3);
    const side = (truth2) => left < 0 ? null : fall(given3.map((each) => settled(each, open2.if, truth2, deep2)));
    return eitherOf(open2.if, side(true), side(false));
  };
  const value = fall(args);
  return left < 0 ? unknownHole("too-many-choices", what) : value;
}
function firstOpen(terms, deep2) {
  for (const term2 of terms) {
    if (term2 instanceof Either) return term2;
    if (!deep2 || typeof term2 !== "object" || term2 === null) continue;
    const found = firstOpen(innerOf(term2), deep2);
    if (found !== void 0) return found;
  }
  return void 0;
}
function innerOf(term2) {
  if (term2 instanceof TermSet) return term2.items;
  return isTermList(term2) ? term2 : isTermMap(term2) ? term2.values() : [];
}
function settled(term2, known4, truth2, deep2) {
  let here = term2;
  while (here instanceof Either) {
    const decided = truthGiven(here.if, known4, truth2);
    if (decided === void 0) return here;
    here = decided ? here.then : here.else;
  }
  if (!deep2 || firstOpen(innerOf(here), deep2) === void 0) return here;
  const inner2 = (each) => settled(each, known4, truth2, deep2);
  if (here instanceof TermSet) return new TermSet(here.items.map(inner2));
  if (isTermList(here)) return here.map(inner2);
  return isTermMap(here) ? new Map([...here].map(([key, value]) => [key, inner2(value)])) : here;
}

// src/inputs/terraform/hcl/source-text.ts
var MAX_TEXT4 = 120;
function sourceText(expression2, frame) {
  const written = expression2.kind === "binary" && expression2.operator === "!=" ? `${slice(expression2.left, frame)} == ${slice(expression2.right, frame)}` : slice(expression2, frame);
  const text2 = written.length > MAX_TEXT4 ? `${written.slice(0, MAX_TEXT4)}…` : written;
  return frame.label === "" ? text2 : `${text2} (${frame.label})`;
}
function slice({ start, end }, { file }) {
  return file.text.slice(start, Math.min(end, start + 2 * MAX_TEXT4)).replace(/\s+/g, " ");
}

// src/inputs/terraform/hcl/text.ts
var CHARACTERS_A_VALUE2 = 64;
function template2(expression2, frame) {
  const parts = expression2.parts.map((part) => typeof part === "string" ? part : frame.run.evaluate(part, frame));
  return concatenated2(parts, expression2, frame);
}
function concatenated2(parts, at2, frame) {
  return overEither("a text", parts, (decided) => {
    const texts2 = [];
    let length2 = 0;
    for (const given3 of decided) {
      const part = given3 instanceof JsonText ? given3.text : given3;
      if (part instanceof Failure) return part;
      const text2 = isPending(part) ? part : textIn(part);
      if (text2 === void 0) {
        return part === null ? new Failure("null inside a text") : unresolvedPart(part);
      }
      length2 += typeof text2 === "string" ? text2.length : 1;
      texts2.push(text2);
    }
    return frame.run.spend(length2 / CHARACTERS_A_VALUE2) ? textOf(texts2) : beyondLimit(frame, at2);
  });
}
function unresolvedPart(part) {
  const why = unresolved2("a text", [part]);
  return why instanceof Failure || why.detail !== "a text" ? why : new Failure("a list or map inside a text");
}

// src/inputs/terraform/hcl/truth.ts
var MAX_ATOMS = 32;
function truthOf4(term2, text2) {
  if (typeof term2 === "boolean") return term2;
  if (term2 === "true" || term2 === "false") return term2 === "true";
  if (term2 instanceof Failure) return term2;
  if (term2 instanceof Either) {
    const [then, otherwise] = [truthOf4(term2.then, `${text2} (then)`), truthOf4(term2.else, `${text2} (else)`)];
    if (then instanceof Failure) return otherwise;
    if (otherwise instanceof Failure) return then;
    const whole = or([and([term2.if, then]), and([not2(term2.if), otherwise])]);
    return sizeOf(whole) > MAX_ATOMS ? atom(text2, "true") : whole;
  }
  if (!isPending(term2)) return new Failure("a condition that is neither true nor false");
  if (term2.kind === "unknown" && term2.detail !== void 0) return atom(term2.detail, "true");
  return atom(text2, "true");
}
function atom(parameter, constant) {
  return { kind: "equals", parameter, constant };
}
function withoutFailures(truths) {
  const sound = [];
  for (const truth2 of truths) {
    if (truth2 instanceof Failure) return truth2;
    sound.push(truth2);
  }
  return sound;
}
function termOf(truth2) {
  return typeof truth2 === "boolean" || truth2 instanceof Failure ? truth2 : eitherOf(truth2, true, false);
}

// src/inputs/terraform/hcl/loops.ts
function forList(expression2, frame) {
  return overRounds(expression2, frame, (rounds) => {
    const results = [];
    for (const round of rounds) {
      const truth2 = passes(expression2.if, round);
      if (truth2 instanceof Failure) return truth2;
      if (truth2 === false) continue;
      const item = frame.run.evaluate(expression2.result, round);
      if (item instanceof Failure) return item;
      results.push({ truth: truth2, item });
    }
    return chosen2(results, (items) => items);
  });
}
function forObject(expression2, frame) {
  return overRounds(expression2, frame, (rounds) => {
    const results = [];
    for (const round of rounds) {
      const truth2 = passes(expression2.if, round);
      if (truth2 instanceof Failure) return truth2;
      if (truth2 === false) continue;
      const key = frame.run.evaluate(expression2.resultKey, round);
      const value = frame.run.evaluate(expression2.result, round);
      if (value instanceof Failure) return value;
      const name = textIn(key);
      if (name === void 0) return key === null ? new Failure("null as a key") : unresolved2("for", [key]);
      results.push({ truth: truth2, item: [name, value] });
    }
    return chosen2(results, (entries) => expression2.grouped ? grouped2(entries) : withoutDuplicates(entries));
  });
}
function repeat(expression2, frame) {
  return overRounds(
    expression2,
    frame,
    (rounds) => concatenated2(
      rounds.map((round) => frame.run.evaluate(expression2.body, round)),
      expression2,
      frame
    )
  );
}
function splat(expression2, frame) {
  const each = (element) => frame.run.evaluate(expression2.each, { ...frame, element });
  return overEither("a splat", [frame.run.evaluate(expression2.of, frame)], ([of2 = null]) => {
    if (of2 === null) return [];
    if (of2 instanceof Failure) return of2;
    if (isPending(of2) || of2 instanceof Lazy && of2.symbol !== void 0) return unresolved2("a splat", [of2]);
    const results = (itemsOf3(of2) ?? [of2]).map(each);
    return results.find((result) => result instanceof Failure) ?? results;
  });
}
function overRounds(loop2, frame, result) {
  return overEither("for", [frame.run.evaluate(loop2.of, frame)], ([of2 = null]) => {
    const pairs = pairsOf(of2);
    if (pairs === void 0) return of2 === null ? new Failure("a loop over null") : unresolved2("for", [of2]);
    return result(
      pairs.map(([key, value], i) => {
        const bound = [[loop2.valueName, value]];
        if (loop2.keyName !== void 0) bound.push([loop2.keyName, key]);
        return binding(frame, bound, `${loop2.valueName} ${textIn(key) ?? i}`);
      })
    );
  });
}
function pairsOf(of2) {
  if (isTermMap(of2)) return sortedEntries(of2);
  if (of2 instanceof TermSet) return of2.items.map((item) => [item, item]);
  return itemsOf3(of2)?.map((item, i) => [i, item]);
}
function passes(condition, round) {
  return condition === void 0 ? true : truthOf4(round.run.evaluate(condition, round), sourceText(condition, round));
}
var MAX_OPEN = 3;
function chosen2(rounds, result) {
  const open2 = rounds.filter(({ truth: truth2 }) => typeof truth2 !== "boolean").length;
  if (open2 > MAX_OPEN) return unknownHole("too-many-choices", "for");
  const fall = (from, taken) => {
    const items = [...taken];
    for (let i = from; i < rounds.length; i++) {
      const { truth: truth2, item } = rounds[i];
      if (typeof truth2 !== "boolean") return eitherOf(truth2, fall(i + 1, [...items, item]), fall(i + 1, items));
      items.push(item);
    }
    return result(items);
  };
  return fall(0, []);
}
function grouped2(entries) {
  const lists = /* @__PURE__ */ new Map();
  for (const [key, value] of entries) {
    const list2 = lists.get(key);
    if (list2 === void 0) lists.set(key, [value]);
    else list2.push(value);
  }
  return lists;
}
function withoutDuplicates(entries) {
  const map2 = new Map(entries);
  return map2.size === entries.length ? map2 : new Failure("two equal keys in a loop");
}

// src/inputs/terraform/hcl/expansion.ts
var MAX_INSTANCES = 1e4;
function expansionOf(declaration, frame) {
  const name = attributeOf2(declaration, "count") === void 0 ? "for_each" : "count";
  const attribute3 = attributeOf2(declaration, name);
  if (attribute3 === void 0) {
    const only3 = { isSymbolic: false, exists: true, bound: [] };
    return { instances: [only3], term: (of2) => of2(only3) };
  }
  const inner2 = { ...frame, file: attribute3.file };
  const { value } = attribute3.node;
  const given3 = frame.run.evaluate(value, inner2);
  const asKnown = name === "count" ? counted : keyed;
  const text2 = sourceText(value, inner2);
  if (sizeOf2(given3) > MAX_INSTANCES) return symbolic(name, beyondLimit(inner2, value), text2);
  return isKnown(given3, asKnown) ? known3(given3, asKnown) : symbolic(name, given3, text2);
}
function counted(term2) {
  const count2 = term2 === null ? 0 : numberIn(term2);
  if (count2 === void 0) return void 0;
  return Array.from({ length: Math.max(0, Math.trunc(count2)) }, (_, index) => ({
    key: index,
    isSymbolic: false,
    exists: true,
    bound: [["count", /* @__PURE__ */ new Map([["index", index]])]]
  }));
}
function keyed(term2) {
  if (term2 === null) return [];
  const pairs = isPending(term2) || term2 instanceof Lazy ? void 0 : pairsOf(term2);
  if (pairs === void 0) return void 0;
  const isList2 = pairs.every(([key]) => typeof key === "number");
  const entries = pairs.map(([given3, value]) => {
    const key = textIn(isList2 ? value : given3);
    return key === void 0 ? void 0 : {
      key,
      isSymbolic: false,
      exists: true,
      bound: [
        [
          "each",
          /* @__PURE__ */ new Map([
            ["key", key],
            ["value", value]
          ])
        ]
      ]
    };
  });
  return entries.every((entry) => entry !== void 0) ? entries : void 0;
}
function sizeOf2(term2) {
  if (term2 instanceof Either) return Math.max(sizeOf2(term2.then), sizeOf2(term2.else));
  return numberIn(term2) ?? (isPending(term2) || term2 instanceof Lazy ? 0 : pairsOf(term2)?.length ?? 0);
}
function isKnown(term2, asKnown) {
  if (!(term2 instanceof Either)) return asKnown(term2) !== void 0;
  const side = (each) => each instanceof Failure || isKnown(each, asKnown);
  return side(term2.then) && side(term2.else);
}
function known3(given3, asKnown) {
  const instances = instancesIn(given3, asKnown);
  const byKey = new Map(instances.map((instance) => [instance.key, instance]));
  const collection2 = (term2, of2) => {
    if (term2 instanceof Failure) return term2;
    if (term2 instanceof Either) return eitherOf(term2.if, collection2(term2.then, of2), collection2(term2.else, of2));
    const members = (asKnown(term2) ?? []).flatMap(({ key }) => byKey.get(key) ?? []);
    return asKnown === counted ? members.map(of2) : new Map(members.map((member4) => [String(member4.key), of2(member4)]));
  };
  return { instances, term: (of2) => collection2(given3, of2) };
}
function instancesIn(term2, asKnown) {
  if (!(term2 instanceof Either)) return term2 instanceof Failure ? [] : asKnown(term2) ?? [];
  const [then, otherwise] = [instancesIn(term2.then, asKnown), instancesIn(term2.else, asKnown)];
  const others = new Map(otherwise.map((each) => [each.key, each]));
  const kept = then.map((each) => {
    const other = others.get(each.key);
    others.delete(each.key);
    const exists3 = or([and([term2.if, truth(each)]), other === void 0 ? false : and([not2(term2.if), truth(other)])]);
    if (other === void 0) return { ...each, exists: exists3 };
    const bound = each.bound.map(
      ([name, value], i) => [name, eitherOf(term2.if, value, other.bound[i]?.[1] ?? value)]
    );
    return { ...each, exists: exists3, bound };
  });
  return [...kept, ...[...others.values()].map((each) => ({ ...each, exists: and([not2(term2.if), truth(each)]) }))];
}
function truth({ exists: exists3 }) {
  return isHole(exists3) ? true : exists3;
}
function symbolic(name, given3, text2) {
  const why = whyUnknown(name, given3);
  const own = name === "count" ? "count.index" : "each.key";
  const symbol = (given3 instanceof Lazy ? given3.symbol : void 0) ?? {
    key: unknownHole("parameter", `${own} in ${text2}`),
    value: isPending(given3) && given3.kind === "unknown" ? unknownHole(given3.reason, `each.value in ${text2}`) : why
  };
  const instance = {
    key: "*",
    isSymbolic: true,
    exists: why,
    bound: [
      name === "count" ? ["count", /* @__PURE__ */ new Map([["index", symbol.key]])] : [
        "each",
        /* @__PURE__ */ new Map([
          ["key", symbol.key],
          ["value", symbol.value]
        ])
      ]
    ]
  };
  return {
    instances: [instance],
    term: (of2) => {
      const value = of2(instance);
      const isSame2 = (key) => key === symbol.key || isPending(key) && isPending(symbol.key) && key.kind === "unknown" && symbol.key.kind === "unknown" && key.detail === symbol.key.detail;
      return new Lazy((key) => isSame2(key) ? value : why, why, { key: symbol.key, value });
    }
  };
}
function whyUnknown(name, given3) {
  const why = given3 instanceof Failure ? unknownHole("unresolved-function", `${name}: ${given3.why}`) : unresolved2(name, [given3]);
  return why instanceof Failure ? unknownHole("unresolved-function", name) : why;
}

// src/inputs/terraform/hcl/line-span.ts
var MAX_LINE3 = 400;
function lineSpan(file, { start, end }) {
  const line = /^[^\r\n]*/.exec(file.text.slice(start, Math.min(end, start + MAX_LINE3)))?.[0] ?? "";
  return file.span({ start, end: start + Math.max(line.trimEnd().length, Math.min(1, end - start)) });
}

// src/inputs/terraform/hcl/memo.ts
function memo(compute, circular2) {
  const known4 = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known4.get(key);
    if (found === "open") return circular2(key);
    if (found !== void 0) return found.value;
    known4.set(key, "open");
    const value = compute(key);
    known4.set(key, { value });
    return value;
  };
}

// src/inputs/terraform/hcl/module-source.ts
var MAX_NESTING = 32;
function moduleSource(call4, name, parent2) {
  const source = attributeOf2(call4, "source")?.node.value;
  const text2 = source?.kind === "literal" && typeof source.value === "string" ? source.value : void 0;
  const what = text2 ?? "a source that is no text";
  const { library, installed } = parent2.root;
  const isLocal = text2 !== void 0 && /^\.\.?(?:\/|$)/.test(text2);
  const folder = isLocal ? pathFrom(parent2.folder, text2) : installed.get([...parent2.path, name].join("."));
  const missing4 = (message, next) => {
    parent2.root.run.problem(
      { level: "warning", kind: "module-not-available", message, next },
      lineSpan(call4.block.file, call4.block.node.header)
    );
    return { kind: "missing", what };
  };
  if (folder === void 0) {
    return missing4(
      `module.${name} comes from ${what}, which is not here, so nothing in it was judged`,
      "Run `terraform init` or `terraform get` before the scan, or scan the plan."
    );
  }
  if (parent2.within.includes(folder) || parent2.within.length > MAX_NESTING) {
    return missing4(
      `module.${name} calls ${what}, which leads back to itself and never ends`,
      "Break the circle: Terraform cannot plan it either."
    );
  }
  const declarations = library.load(folder);
  if (declarations === "outside") {
    return missing4(
      `module.${name} comes from ${what}, which lies outside of what is scanned, so nothing in it was judged`,
      "Scan a folder that holds both."
    );
  }
  if (declarations === "absent") {
    return missing4(`module.${name} comes from ${what}, where no Terraform file is`, "Correct the path.");
  }
  return { kind: "module", folder, declarations };
}

// src/inputs/terraform/hcl/provider-reference.ts
function providerName(expression2) {
  if (expression2.kind === "variable") return expression2.name;
  if (expression2.kind === "attribute" && expression2.of.kind === "variable") {
    return `${expression2.of.name}.${expression2.name}`;
  }
  return expression2.kind === "literal" && typeof expression2.value === "string" ? expression2.value : void 0;
}

// src/inputs/terraform/hcl/block-terms.ts
function bodyTerms(declaration, without2) {
  const attributes = attributesOf(declaration);
  const blocks = byType(blocksOf(declaration));
  const names = [...attributes.keys(), ...blocks.keys()].filter((name) => !without2.has(name));
  return {
    names,
    member: (name, frame) => {
      const attribute3 = attributes.get(name);
      if (attribute3 !== void 0) return frame.run.evaluate(attribute3.node.value, { ...frame, file: attribute3.file });
      const nested2 = blocks.get(name);
      return nested2 && blockList(nested2, frame);
    }
  };
}
function byType(blocks) {
  const types2 = /* @__PURE__ */ new Map();
  for (const block2 of blocks) {
    const type = madeType(block2.node);
    const known4 = types2.get(type);
    if (known4 === void 0) types2.set(type, [block2]);
    else known4.push(block2);
  }
  return types2;
}
function blockList(blocks, frame) {
  const lists = blocks.map((block2) => block2.node.type === "dynamic" ? made2(block2, frame) : [blockTerm(block2, frame)]);
  const places2 = blocks.map(({ node, file }) => ({ at: node.header, file }));
  return overEither("blocks", lists, (decided) => {
    const all2 = [];
    for (const [i, list2] of decided.entries()) {
      const items = itemsOf3(list2);
      if (items === void 0) return list2;
      for (const item of items) {
        const place = places2[i];
        if (place !== void 0) frame.run.places.note(all2, all2.length, place.at, place.file);
        all2.push(item);
      }
    }
    return all2.length === 0 ? null : all2;
  });
}
function blockTerm({ node, file }, frame) {
  const map2 = /* @__PURE__ */ new Map();
  for (const attribute3 of node.body.attributes) {
    const via = [];
    const value = frame.run.evaluate(attribute3.value, { ...frame, file, via });
    comesThrough2(frame, via);
    map2.set(attribute3.name, value);
    frame.run.places.note(map2, attribute3.name, attribute3, file, via);
  }
  const nested2 = byType(node.body.blocks.map((block2) => ({ node: block2, file })));
  for (const [type, blocks] of nested2) {
    map2.set(type, blockList(blocks, frame));
    const [first2] = blocks;
    if (first2 !== void 0) frame.run.places.note(map2, type, first2.node.header, file);
  }
  return map2;
}
function made2({ node, file }, frame) {
  const attribute3 = (name) => node.body.attributes.find((each) => each.name === name)?.value;
  const forEach = attribute3("for_each");
  const content = node.body.blocks.find(({ type }) => type === "content");
  if (forEach === void 0 || content === void 0) return new Failure("dynamic without for_each or content");
  const named3 = attribute3("iterator");
  const iterator = named3?.kind === "variable" ? named3.name : node.labels[0] ?? "";
  const given3 = frame.run.evaluate(forEach, { ...frame, file });
  return overEither("dynamic", [given3], ([collection2 = null]) => {
    const pairs = isPending(collection2) || collection2 instanceof Lazy ? void 0 : pairsOf(collection2);
    if (pairs === void 0) return collection2 === null ? [] : unresolved2("dynamic", [collection2]);
    return pairs.map(([key, value], i) => {
      const bound = /* @__PURE__ */ new Map([
        ["key", key],
        ["value", value]
      ]);
      return blockTerm({ node: content, file }, binding(frame, [[iterator, bound]], `${iterator} ${i}`));
    });
  });
}

// src/inputs/terraform/hcl/resource-instances.ts
var META = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection"
]);
function resourceInstances(mode, module, frame, answer) {
  const declarations = mode === "data" ? module.declarations.data : module.declarations.resources;
  const known4 = memo(
    (key) => {
      const declaration = declarations.get(key);
      if (declaration === void 0) return new Failure(`${key} is not declared`);
      const expansion = expansionOf(declaration, frame());
      const body = bodyTerms(declaration, META);
      const instances = new Map(
        expansion.instances.map(
          (each) => [each, resourceInstance(mode, declaration, each, body, module, frame)]
        )
      );
      const term2 = expansion.term((each) => {
        const resource = instances.get(each);
        return resource === void 0 ? new Failure(`${key} has no such instance`) : termOf2(resource, answer);
      });
      return { instances: [...instances.values()], term: term2 };
    },
    (key) => new Failure(`${key} refers to itself`)
  );
  return {
    of: (key) => {
      const found = known4(key);
      return found instanceof Failure ? [] : found.instances;
    },
    term: (key) => {
      const found = known4(key);
      return found instanceof Failure ? found : found.term;
    }
  };
}
function resourceInstance(mode, declaration, instance, body, { address: module, root }, outer) {
  const [type = "", name = ""] = declaration.labels;
  const local = `${mode === "data" ? "data." : ""}${type}.${name}${keyText(instance)}`;
  const address = module === "" ? local : `${module}.${local}`;
  const frame = () => binding(outer(), instance.bound, local);
  return { id: idOf3(root, address), address, mode, type, name, declaration, instance, body, frame };
}
function idOf3(root, address) {
  return `${root.uri}#${address}`;
}
function keyText({ key, isSymbolic }) {
  if (key === void 0) return "";
  return isSymbolic || typeof key === "number" ? `[${key}]` : `[${JSON.stringify(key)}]`;
}
function termOf2(resource, answer) {
  const member4 = memo(
    (name) => {
      const answered = answer(resource, name);
      if (answered !== void 0) return answered;
      const written = resource.body.member(name, resource.frame());
      const isOpen2 = written === void 0 || written === null || isPending(written) || written instanceof Either || written instanceof Failure;
      return isOpen2 ? refHole(resource.id, name) : written;
    },
    (name) => refHole(resource.id, name)
  );
  return new Lazy((key) => {
    const name = textIn(key);
    return name === void 0 ? unresolved2("an attribute", [key]) : member4(name);
  }, refHole(resource.id));
}

// src/inputs/terraform/hcl/type-constraint.ts
function convertedTo(type, value, frame) {
  return overEither("a conversion", [value], ([given3 = null]) => converted2(type, given3, frame));
}
function converted2(type, value, frame) {
  if (value === null || value instanceof Failure || value instanceof Lazy || isPending(value)) return value;
  if (type.kind === "variable") return scalar3(type.name, value);
  if (type.kind !== "call") return value;
  const [inner2] = type.args;
  if (inner2 === void 0) return value;
  const each = (item) => convertedTo(inner2, item, frame);
  switch (type.name) {
    case "optional":
      return converted2(inner2, value, frame);
    case "list":
      return isTermList(value) ? listed4(value, each, frame) : itemsOf3(value)?.map(each) ?? value;
    case "set":
      return setFrom(itemsOf3(value)?.map(each)) ?? value;
    case "map":
      return isTermMap(value) ? mapped(value, (_, held) => each(held), frame) : value;
    case "tuple":
      return inner2.kind === "list" ? tuple(inner2.items, value, frame) : value;
    case "object":
      return inner2.kind === "object" && isTermMap(value) ? object(inner2.entries, value, frame) : value;
    default:
      return value;
  }
}
function scalar3(name, value) {
  if (name === "string") return value instanceof JsonText ? value : textIn(value) ?? value;
  if (name === "number") return numberIn(value) ?? value;
  return name === "bool" ? booleanIn(value) ?? value : value;
}
function listed4(list2, each, frame) {
  const made3 = list2.map(each);
  for (const i of list2.keys()) frame.run.places.copy(list2, made3, i);
  return made3;
}
function setFrom(items) {
  if (items === void 0) return void 0;
  return items.every((item) => firstUnknown(item) === void 0) ? setOf(items) : new TermSet(items);
}
function tuple(types2, value, frame) {
  const convert = (item, type) => type === void 0 ? item : convertedTo(type, item, frame);
  return itemsOf3(value)?.map((item, i) => convert(item, types2[i])) ?? value;
}
function object(entries, value, frame) {
  const types2 = new Map(entries.map(({ key, value: type }) => [key.kind === "literal" ? String(key.value) : "", type]));
  const kept = new Map([...value].filter(([key]) => types2.has(key)));
  for (const key of kept.keys()) frame.run.places.copy(value, kept, key);
  for (const [key, type] of types2) {
    if (type.kind !== "call" || type.name !== "optional" || (kept.get(key) ?? null) !== null) continue;
    const [, fallback] = type.args;
    kept.set(key, fallback === void 0 ? null : frame.run.evaluate(fallback, frame));
  }
  return mapped(kept, (key, held) => convertedTo(types2.get(key), held, frame), frame);
}
function mapped(map2, result, frame) {
  const made3 = /* @__PURE__ */ new Map();
  for (const [key, value] of map2) {
    made3.set(key, result(key, value));
    frame.run.places.copy(map2, made3, key);
  }
  return made3;
}

// src/inputs/terraform/hcl/variables.ts
function variableValues(declarations, given3, frame, isRoot) {
  const value = (name) => {
    const declaration = declarations.get(name);
    if (declaration === void 0) return { term: new Failure(`var.${name} is not declared`), via: [] };
    const literal = (attribute3) => {
      const found = attributeOf2(declaration, attribute3)?.node.value;
      return found?.kind === "literal" ? found.value : void 0;
    };
    const isNullable = literal("nullable") !== false;
    let through2 = given3(name);
    if (through2 === void 0 || through2.term === null && !isNullable) through2 = defaultOf(declaration, frame());
    if (through2 === void 0) {
      const why = new Failure(`the module call gives no ${name}`);
      return { term: isRoot ? unknownHole("parameter", `var.${name}`) : why, via: [placeOf2(declaration)] };
    }
    const isSecret = literal("sensitive") === true && through2.term !== null;
    return { term: isSecret ? secretHole() : typed2(declaration, through2.term, frame()), via: through2.via };
  };
  return memo(value, (name) => ({ term: new Failure(`var.${name} refers to itself`), via: [] }));
}
function defaultOf(declaration, frame) {
  const found = attributeOf2(declaration, "default");
  if (found === void 0) return void 0;
  const inner2 = { ...frame, file: found.file };
  return { term: inner2.run.evaluate(found.node.value, inner2), via: [lineSpan(found.file, found.node)] };
}
function typed2(declaration, term2, frame) {
  const type = attributeOf2(declaration, "type");
  return type === void 0 ? term2 : convertedTo(type.node.value, term2, { ...frame, file: type.file });
}
function placeOf2({ block: { node, file } }) {
  return lineSpan(file, node.header);
}

// src/inputs/terraform/hcl/child-modules.ts
function childModules(parent2, frame, open2) {
  const calls = parent2.declarations.modules;
  const called = memo(
    (name) => {
      const call4 = calls.get(name);
      if (call4 === void 0) return new Failure(`module.${name} is not declared`);
      const source = moduleSource(call4, name, parent2);
      const expansion = expansionOf(call4, frame());
      const scopes2 = /* @__PURE__ */ new Map();
      if (source.kind === "missing") tellArguments(call4, expansion, parent2, frame);
      else {
        for (const instance of expansion.instances) {
          if (!parent2.root.spendModule()) {
            parent2.root.run.problem(tooMany2(), lineSpan(call4.block.file, call4.block.node.header));
            break;
          }
          scopes2.set(instance, open2(childInstance(parent2, call4, name, instance, source, frame)));
        }
      }
      const term2 = expansion.term((instance) => outputs(scopes2.get(instance), name, source));
      return { scopes: [...scopes2.values()], term: term2 };
    },
    (name) => new Failure(`module.${name} refers to itself`)
  );
  return {
    term: (name) => {
      const found = called(name);
      return found instanceof Failure ? found : found.term;
    },
    all: () => [...calls.keys()].flatMap((name) => {
      const found = called(name);
      return found instanceof Failure ? [] : found.scopes;
    })
  };
}
function tellArguments(call4, { instances }, parent2, frame) {
  for (const instance of instances) {
    const inner2 = binding(frame(), instance.bound, keyText(instance));
    for (const { node, file } of attributesOf(call4).values()) {
      if (META2.has(node.name)) continue;
      parent2.root.missing.add(parent2.root.run.evaluate(node.value, { ...inner2, file }));
    }
  }
}
var META2 = /* @__PURE__ */ new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);
function tooMany2() {
  return {
    level: "warning",
    kind: "too-many-modules",
    message: "Modules call each other more often than in any real configuration; what this call adds was not judged",
    next: "Scan the plan instead."
  };
}
function outputs(scope, name, source) {
  const isMissing2 = source.kind === "missing";
  const unknown = (what) => isMissing2 ? unknownHole("module-not-available", `${what} (${source.what})`) : unknownHole("analysis-limit", what);
  return new Lazy(
    (key, asking) => {
      const output = textIn(key);
      if (output === void 0) return unresolved2(`module.${name}`, [key]);
      if (scope === void 0) return unknown(`module.${name}.${output}`);
      const { term: term2, via } = scope.output(output);
      comesThrough2(asking, via);
      return term2;
    },
    unknown(`module.${name}`)
  );
}
function childInstance(parent2, call4, name, instance, source, frame) {
  const local = `module.${name}${keyText(instance)}`;
  const address = parent2.address === "" ? local : `${parent2.address}.${local}`;
  const inner2 = () => binding(frame(), instance.bound, local);
  const bare2 = () => bareFrame(parent2.root.run, address);
  const given3 = (variable2) => {
    const argument = attributeOf2(call4, variable2);
    if (argument === void 0) return void 0;
    const at2 = { ...inner2(), file: argument.file };
    const term2 = at2.run.evaluate(argument.node.value, at2);
    return { term: term2, via: [lineSpan(argument.file, argument.node), ...at2.via] };
  };
  const variable = variableValues(source.declarations.variables, given3, bare2, false);
  return {
    address,
    path: [...parent2.path, name],
    folder: source.folder,
    within: [...parent2.within, source.folder],
    declarations: source.declarations,
    exists: existence(parent2, instance),
    root: parent2.root,
    variable,
    provider: passedProviders(call4, parent2),
    calls: [lineSpan(call4.block.file, call4.block.node.header), ...parent2.calls]
  };
}
function existence(parent2, { exists: exists3 }) {
  if (isHole(parent2.exists)) return parent2.exists;
  return isHole(exists3) ? exists3 : and([parent2.exists, exists3]);
}
function passedProviders(call4, parent2) {
  const map2 = attributeOf2(call4, "providers")?.node.value;
  const names = /* @__PURE__ */ new Map();
  if (map2?.kind === "object") {
    for (const { key, value } of map2.entries) {
      const [inside, outside2] = [providerName(key), providerName(value)];
      if (inside !== void 0 && outside2 !== void 0) names.set(inside, outside2);
    }
  }
  return (name) => {
    const outside2 = names.get(name);
    if (outside2 !== void 0) return parent2.provider(outside2);
    return name.includes(".") ? void 0 : parent2.provider(name);
  };
}

// src/inputs/terraform/hcl/data-answers.ts
function providerAnswer(type, attribute3, { scope }) {
  switch (type) {
    case "aws_caller_identity":
      return attribute3 === "account_id" || attribute3 === "id" ? asTerm(scope.account) : void 0;
    case "aws_region":
      return attribute3 === "name" || attribute3 === "id" || attribute3 === "region" ? asTerm(scope.region) : void 0;
    case "aws_partition":
      if (attribute3 === "partition" || attribute3 === "id") return asTerm(scope.partition);
      if (attribute3 === "dns_suffix") return dnsSuffix(scope.partition);
      return void 0;
    default:
      return void 0;
  }
}
function dnsSuffix(partition) {
  if (partition === "aws" || partition === "aws-us-gov") return "amazonaws.com";
  return partition === "aws-cn" ? "amazonaws.com.cn" : unknownHole("parameter", "AWS::URLSuffix");
}
function asTerm(value) {
  if (typeof value === "string") return value;
  return isHole(value) && value.kind !== "choice" ? value : unknownHole("unresolved-function", "the provider");
}
function remoteState(attribute3, address) {
  if (attribute3 !== "outputs") return void 0;
  const named3 = (key) => unknownHole("imported", `${address}.outputs${key}`);
  return new Lazy((key) => named3(`.${textIn(key) ?? "?"}`), named3(""));
}

// src/inputs/terraform/hcl/functions/json-text.ts
function encoded2(term2) {
  const parts = [];
  let doubt2;
  const write = (value) => {
    const items = itemsOf3(value);
    if (items !== void 0) between("[", "]", items, write);
    else if (isTermMap(value)) {
      between("{", "}", sortedEntries(value), ([key, held]) => {
        parts.push(`${quoted2(key)}:`);
        write(held);
      });
    } else if (value instanceof JsonText) write(value.text);
    else if (typeof value === "string") parts.push(quoted2(value));
    else if (value instanceof Lazy || value instanceof Either || value instanceof Failure) doubt2 ??= value;
    else if (!isPending(value)) parts.push(JSON.stringify(value));
    else if (value.kind === "ref") parts.push('"', value, '"');
    else if (value.kind === "text") parts.push('"', ...value.parts.map(inQuotes), '"');
    else doubt2 ??= value;
  };
  function between(open2, close, members, each) {
    parts.push(open2);
    for (const [i, member4] of members.entries()) {
      if (i > 0) parts.push(",");
      each(member4);
    }
    parts.push(close);
  }
  write(term2);
  return doubt2 === void 0 ? textOf(parts) : unresolved2("jsonencode()", [doubt2]);
}
function inQuotes(part) {
  return typeof part === "string" ? quoted2(part).slice(1, -1) : part;
}
var ESCAPED = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029"
};
function quoted2(text2) {
  return JSON.stringify(text2).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPED[character]);
}

// src/inputs/terraform/hcl/functions/plain-term.ts
function plainTerm(root) {
  const known4 = /* @__PURE__ */ new Map();
  const term2 = (node) => {
    const before = known4.get(node);
    if (before !== void 0) return before;
    const made3 = node.kind === "scalar" ? scalar4(node) : node.kind === "list" ? node.items.map(term2) : new Map(node.entries.map(({ key, value }) => [key.text, term2(value)]));
    known4.set(node, made3);
    return made3;
  };
  return term2(root);
}
var MAX_LITERAL2 = 100;
function scalar4({ text: text2, plain: plain4, tag: tag2 }) {
  if (!plain4 || tag2 !== void 0 || text2.length > MAX_LITERAL2) return text2;
  if (/^(?:~|null|Null|NULL|)$/.test(text2)) return null;
  if (/^(?:true|True|TRUE)$/.test(text2)) return true;
  if (/^(?:false|False|FALSE)$/.test(text2)) return false;
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(text2)) return Number(text2);
  return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text2) ? Number(text2) : text2;
}

// src/inputs/terraform/hcl/policy-merge.ts
function merged3(documents, frame) {
  const all2 = [];
  let version = "";
  let id = null;
  let doubt2;
  for (const document2 of documents) {
    const list2 = isTermMap(document2) ? document2.get("Statement") ?? [] : document2;
    const statements2 = isTermMap(list2) ? [list2] : itemsOf3(list2);
    if (statements2 === void 0 || !isTermMap(document2)) doubt2 ??= list2;
    else add(all2, statements2, frame);
    if (!isTermMap(document2)) continue;
    const newer = textIn(document2.get("Version")) ?? "";
    if (newer > version) version = newer;
    id = document2.get("Id") ?? id;
  }
  const whole = /* @__PURE__ */ new Map();
  if (version !== "") whole.set("Version", version);
  if (id !== null) whole.set("Id", id);
  if (doubt2 !== void 0) whole.set("Statement", unresolved2("aws_iam_policy_document", [doubt2]));
  else if (all2.length > 0) whole.set("Statement", all2);
  return whole;
}
function add(all2, statements2, frame) {
  for (const [i, statement] of statements2.entries()) {
    const sid = isTermMap(statement) ? textIn(statement.get("Sid")) : void 0;
    const same = sid === void 0 || sid === "" ? -1 : all2.findIndex((each) => isTermMap(each) && each.get("Sid") === sid);
    const at2 = same < 0 ? all2.length : same;
    all2[at2] = statement;
    frame.run.places.copy(statements2, all2, i, at2);
  }
}

// src/inputs/terraform/hcl/policy-statement.ts
var LISTS = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"]
];
function statementOf(block2, frame) {
  return overEither("statement", [block2], ([decided = null]) => {
    if (!isTermMap(decided)) return unresolved2("statement", [decided]);
    const statement = /* @__PURE__ */ new Map();
    const set = (element, argument, value) => {
      if (value === null) return;
      statement.set(element, value);
      frame.run.places.copy(decided, statement, argument, element);
    };
    const sid = decided.get("sid") ?? null;
    if (sid !== "") set("Sid", "sid", sid);
    set("Effect", "effect", decided.get("effect") ?? "Allow");
    for (const [argument, element] of LISTS) {
      const isAction = element.endsWith("Action");
      set(
        element,
        argument,
        overEither(argument, [decided.get(argument) ?? null], ([list2 = null]) => texts(list2, argument, isAction), true)
      );
    }
    set("Principal", "principals", principals(decided.get("principals") ?? null));
    set("NotPrincipal", "not_principals", principals(decided.get("not_principals") ?? null));
    set("Condition", "condition", conditions(decided.get("condition") ?? null));
    return statement;
  });
}
function texts(list2, argument, isVerbatim) {
  if (list2 === null) return null;
  const items = itemsOf3(list2);
  if (items === void 0) return unresolved2(argument, [list2]);
  const written = items.filter((item) => item !== null).map((item) => isVerbatim ? item : withVariables2(item));
  if (written.length === 0) return null;
  const [only3 = null] = written;
  if (written.length === 1) return only3;
  const known4 = written.map(textIn);
  return known4.every((text2) => text2 !== void 0) ? [...new Set(known4)].sort(byText).reverse() : written;
}
function withVariables2(item) {
  if (typeof item === "string") return item.replaceAll("&{", "${");
  if (!isPending(item) || item.kind !== "text") return item;
  return textOf(item.parts.map((part) => isHole(part) ? part : part.replaceAll("&{", "${")));
}
function principals(blocks) {
  return overEither(
    "principals",
    [blocks],
    ([decided = null]) => {
      const list2 = itemsOf3(decided);
      if (list2 === void 0) return decided === null ? null : unresolved2("principals", [decided]);
      if (list2.length === 0) return null;
      const types2 = /* @__PURE__ */ new Map();
      for (const block2 of list2) {
        const type = isTermMap(block2) ? textIn(block2.get("type")) : void 0;
        const identifiers = isTermMap(block2) ? texts(block2.get("identifiers") ?? null, "identifiers", false) : null;
        if (type === void 0 || isUnknown(identifiers)) return unresolved2("principals", [block2]);
        types2.set(type, [...types2.get(type) ?? [], ...itemsOf3(identifiers) ?? [identifiers]]);
      }
      if (list2.length === 1 && String(types2.get("*")) === "*") return "*";
      return new Map([...types2].map(([type, all2]) => [type, single(all2)]));
    },
    true
  );
}
function conditions(blocks) {
  return overEither(
    "condition",
    [blocks],
    ([decided = null]) => {
      const list2 = itemsOf3(decided);
      if (list2 === void 0) return decided === null ? null : unresolved2("condition", [decided]);
      const tests = /* @__PURE__ */ new Map();
      for (const block2 of list2) {
        const [test, variable] = isTermMap(block2) ? [textIn(block2.get("test")), textIn(block2.get("variable"))] : [];
        const values = isTermMap(block2) ? valuesOf(block2) : null;
        if (test === void 0 || variable === void 0 || values === null) return unresolved2("condition", [block2]);
        const variables = tests.get(test) ?? /* @__PURE__ */ new Map();
        const before = variables.get(variable);
        const all2 = [...before === void 0 ? [] : itemsOf3(before) ?? [before], ...itemsOf3(values) ?? [values]];
        tests.set(test, variables.set(variable, single(all2)));
      }
      return tests.size === 0 ? null : tests;
    },
    true
  );
}
function valuesOf(block2) {
  const values = block2.get("values") ?? null;
  const items = itemsOf3(values);
  if (items === void 0) return isUnknown(values) ? values : null;
  return items.map(withVariables2).map((value) => typeof value === "string" ? value : textIn(value) ?? value);
}
function isUnknown(term2) {
  return isPending(term2) && term2.kind === "unknown";
}
function single(items) {
  return items.length === 1 ? items[0] ?? null : items;
}

// src/inputs/terraform/hcl/policy-document.ts
function policyDocument(member4, frame) {
  const own = /* @__PURE__ */ new Map([["Version", member4("version") ?? "2012-10-17"]]);
  const id = member4("policy_id") ?? null;
  if (id !== null) own.set("Id", id);
  own.set("Statement", statements(member4("statement") ?? [], frame));
  const documents = [
    ...given2(member4("source_policy_documents") ?? null),
    own,
    ...given2(member4("override_policy_documents") ?? null)
  ];
  const document2 = overEither("aws_iam_policy_document", documents, (decided) => merged3(decided.map(parsed4), frame));
  return overEither(
    "aws_iam_policy_document",
    [document2],
    ([whole = null]) => isTermMap(whole) ? new JsonText(whole, encoded2(whole)) : whole
  );
}
function given2(documents) {
  if (documents === null) return [];
  return (itemsOf3(documents) ?? [documents]).filter((document2) => document2 !== null);
}
function parsed4(document2) {
  if (document2 instanceof JsonText) return document2.document;
  if (isTermMap(document2)) return document2;
  if (typeof document2 !== "string") return unresolved2("aws_iam_policy_document", [document2]);
  const { value, problems } = readJson(document2, "");
  return value === void 0 || problems.length > 0 ? unresolved2("aws_iam_policy_document") : plainTerm(value.root);
}
function statements(blocks, frame) {
  return overEither("statement", [blocks], ([decided = null]) => {
    const items = itemsOf3(decided);
    if (items === void 0) return unresolved2("statement", [decided]);
    const made3 = [];
    for (const [i, item] of items.entries()) {
      if (typeof decided === "object" && decided !== null) frame.run.places.copy(decided, made3, i, made3.length);
      made3.push(isPending(item) ? item : statementOf(item, frame));
    }
    return made3;
  });
}

// src/inputs/terraform/hcl/access.ts
function member2(of2, key, asking) {
  return overEither("an index", [of2, key], ([held = null, at2 = null]) => memberOf(held, at2, asking));
}
function memberOf(of2, key, asking) {
  if (of2 instanceof Failure) return of2;
  if (key instanceof Failure) return key;
  if (of2 instanceof Lazy) return of2.at(key, asking);
  if (isPending(of2)) return within(of2, key);
  if (isPending(key) || key instanceof Lazy) return unresolved2("an index", [key]);
  if (isTermMap(of2)) {
    const name = textIn(key);
    const found = name === void 0 ? void 0 : of2.get(name);
    return found === void 0 ? new Failure(`no member ${name}`) : found;
  }
  if (isTermList(of2)) {
    const index = numberIn(key);
    const found = index === void 0 ? void 0 : of2[index];
    return found === void 0 ? new Failure(`no item ${textIn(key)}`) : found;
  }
  return new Failure(of2 === null ? "a member of null" : "a member of something that has none");
}
function within(of2, key) {
  const name = textIn(key);
  if (of2.kind === "secret") return of2;
  if (of2.kind === "unknown" && of2.detail !== void 0 && name !== void 0) {
    return unknownHole(of2.reason, `${of2.detail}${typeof key === "number" ? `[${name}]` : `.${name}`}`);
  }
  if (of2.kind === "unknown") return of2;
  if (of2.kind === "ref" && name !== void 0) return unknownHole("known-after-apply", `${nameOf3(of2)}.${name}`);
  return of2.kind === "text" ? new Failure("a member of a text") : unresolved2("an index", [of2]);
}

// src/inputs/terraform/hcl/term-value.ts
function valueOfTerm(term2, pointer = "", leaving) {
  if (term2 === null) return void 0;
  if (typeof term2 !== "object" || isPending(term2)) return term2;
  if (term2 instanceof Lazy) return term2.whole;
  if (term2 instanceof JsonText) return valueOfTerm(term2.document, pointer, leaving);
  if (term2 instanceof Failure) return unknownHole("unresolved-function", term2.why);
  if (term2 instanceof Either) {
    if (term2.then instanceof Failure) return valueOfTerm(term2.else, pointer, leaving);
    if (term2.else instanceof Failure) return valueOfTerm(term2.then, pointer, leaving);
    const [then, otherwise] = [`${pointer}/$then`, `${pointer}/$else`];
    return choiceOf(term2.if, valueOfTerm(term2.then, then, leaving), valueOfTerm(term2.else, otherwise, leaving));
  }
  if (term2 instanceof TermSet) return listOf(term2.items, term2.items, pointer, leaving);
  return isTermList(term2) ? listOf(term2, term2, pointer, leaving) : mapOfTerm(term2, pointer, leaving);
}
function listOf(items, list2, pointer, leaving) {
  const values = [];
  for (const [i, item] of items.entries()) {
    const at2 = child(pointer, values.length);
    const value = valueOfTerm(item, at2, leaving);
    if (value === void 0) continue;
    values.push(value);
    tell(list2, i, at2, leaving);
  }
  return values;
}
function mapOfTerm(map2, pointer, leaving) {
  return mapOf(
    sortedEntries(map2).flatMap(([key, held]) => {
      const at2 = child(pointer, key.startsWith("$") ? `$${key}` : key);
      const value = valueOfTerm(held, at2, leaving);
      if (value === void 0) return [];
      tell(map2, key, at2, leaving);
      return [[key, value]];
    })
  );
}
function tell(container, member4, pointer, leaving) {
  const place = leaving?.places.at(container, member4);
  if (place !== void 0) leaving?.place(pointer, place);
}

// src/inputs/terraform/hcl/providers.ts
function ownProviders(declarations, module, frame) {
  const byName = new Map(declarations.map((each) => [nameOf4(each), each]));
  return memo(
    (name) => {
      const declaration = byName.get(name);
      return declaration && configuration(declaration, name, module, frame);
    },
    () => void 0
  );
}
function nameOf4(declaration) {
  const alias = attributeOf2(declaration, "alias")?.node.value;
  const [type = ""] = declaration.labels;
  return alias?.kind === "literal" && alias.value !== null ? `${type}.${alias.value}` : type;
}
function unsaidProviders() {
  const known4 = /* @__PURE__ */ new Map();
  return (name) => {
    const found = known4.get(name) ?? { name, scope: { account: ACCOUNT, region: REGION, partition: PARTITION } };
    known4.set(name, found);
    return found;
  };
}
var ACCOUNT = unknownHole("parameter", "AWS::AccountId");
var REGION = unknownHole("parameter", "AWS::Region");
var PARTITION = unknownHole("parameter", "AWS::Partition");
function configuration(declaration, name, module, frame) {
  const inner2 = frame();
  const body = bodyTerms(declaration, /* @__PURE__ */ new Set(["alias", "version"]));
  const value = (term2) => term2 === void 0 ? void 0 : valueOfTerm(term2);
  const region = value(body.member("region", inner2)) ?? REGION;
  const tags = body.member("default_tags", inner2);
  const [block2] = isTermList(tags) ? tags : [tags];
  const defaultTags = block2 === void 0 || block2 === null ? void 0 : value(member2(block2, "tags", inner2));
  const fullName = module === "" ? name : `${module}.${name}`;
  return {
    name: fullName,
    scope: { account: accountOf(body, value, fullName, inner2), region, partition: partitionOf(region) },
    ...defaultTags !== void 0 && { defaultTags }
  };
}
function accountOf(body, value, name, frame) {
  const allowed = value(body.member("allowed_account_ids", frame));
  const [only3] = isList(allowed) && allowed.length === 1 ? allowed : [];
  if (typeof only3 === "string") return only3;
  const roles = value(body.member("assume_role", frame));
  const role = isList(roles) ? roles.at(-1) : roles;
  const arn = isMap(role) ? role.role_arn : void 0;
  const account = typeof arn === "string" ? /^arn:[^:]*:iam::(?<account>[0-9]{12}):/.exec(arn)?.groups?.account : void 0;
  if (account !== void 0) return account;
  const isElsewhere = role !== void 0 || body.names.includes("profile");
  return isElsewhere && name !== "aws" ? unknownHole("parameter", `AWS::AccountId of ${name}`) : ACCOUNT;
}
function partitionOf(region) {
  if (typeof region !== "string") return PARTITION;
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return /^(?:us-iso|eu-isoe|eusc)/.test(region) ? PARTITION : "aws";
}

// src/inputs/terraform/hcl/values.ts
function moduleValues(module, frame) {
  const { locals, outputs: outputs2 } = module.declarations;
  return {
    local: once("local", (name) => locals.get(name), module, frame),
    output: once("output", (name) => valueIn(outputs2.get(name)), module, frame)
  };
}
function valueIn(output) {
  return output && attributeOf2(output, "value");
}
function once(what, find, module, frame) {
  const nothing = (why) => ({ term: new Failure(why), via: [] });
  return memo(
    (name) => {
      const found = find(name);
      if (found === void 0) return nothing(`${what}.${name} is not declared`);
      const inner2 = { ...frame(), file: found.file };
      const term2 = inner2.run.evaluate(found.node.value, inner2);
      return { term: term2, via: [lineSpan(found.file, found.node), ...inner2.via] };
    },
    (name) => {
      const found = find(name);
      if (found !== void 0) {
        module.root.run.problem(circle(`${what}.${name}`), lineSpan(found.file, found.node));
      }
      return nothing(`${what}.${name} refers to itself`);
    }
  );
}
function circle(name) {
  return {
    level: "warning",
    kind: "reference-cycle",
    message: `${name} refers to itself, by way of others or directly, which Terraform rejects`,
    next: "Break the circle."
  };
}

// src/inputs/terraform/hcl/module-scope.ts
function moduleScope(given3) {
  const own = ownProviders(given3.declarations.providers, given3.address, () => frame());
  const module = { ...given3, provider: (name) => own(name) ?? given3.provider(name) };
  const { run, workspace } = module.root;
  const frame = () => ({ ...bareFrame(run, module.address), named: named3 });
  const values = moduleValues(module, frame);
  const answer = (resource, attribute3) => answerOf(resource, attribute3, module);
  const resources = resourceInstances("managed", module, frame, () => void 0);
  const data = resourceInstances("data", module, frame, answer);
  const children = childModules(module, frame, moduleScope);
  const types2 = new Set([...module.declarations.resources.values()].map(({ labels }) => labels[0]));
  const through2 = (get, what) => lazily(what, (name, asking) => {
    const { term: term2, via } = get(name);
    comesThrough2(asking, via);
    return term2;
  });
  const typed3 = (instances, type) => lazily(type, (name) => instances.term(`${type}.${name}`));
  const meanings = {
    var: through2(module.variable, "var"),
    local: through2(values.local, "local"),
    data: lazily("data", (type) => typed3(data, type)),
    module: lazily("module", (name) => children.term(name)),
    path: /* @__PURE__ */ new Map([
      ["module", module.folder],
      ["root", "."],
      ["cwd", "."]
    ]),
    resource: lazily("resource", (type) => typed3(resources, type)),
    terraform: lazily(
      "terraform",
      (name) => name === "workspace" && workspace !== void 0 ? workspace : unknownHole("parameter", `terraform.${name}`)
    )
  };
  function named3(name) {
    if (Object.hasOwn(meanings, name)) return meanings[name];
    return types2.has(name) ? typed3(resources, name) : void 0;
  }
  return { module, frame, output: values.output, resources, data, children };
}
function lazily(what, at2) {
  return new Lazy(
    (key, asking) => {
      const name = textIn(key);
      return name === void 0 ? unresolved2(what, [key]) : at2(name, asking);
    },
    unknownHole("unresolved-function", what)
  );
}
function answerOf(resource, attribute3, module) {
  const { type, body } = resource;
  if (type === "aws_iam_policy_document" && (attribute3 === "json" || attribute3 === "minified_json")) {
    const inner2 = resource.frame();
    return policyDocument((name) => body.member(name, inner2), inner2);
  }
  if (type === "terraform_remote_state") return remoteState(attribute3, resource.address);
  return providerAnswer(type, attribute3, providerOf(resource, module));
}
function providerOf({ declaration, type }, module) {
  const named3 = attributeOf2(declaration, "provider")?.node.value;
  const name = (named3 && providerName(named3)) ?? type.replace(/_.*$/s, "");
  return module.provider(name) ?? module.root.unsaidProvider(name);
}

// src/inputs/terraform/hcl/functions/definition.ts
function of(parameters, result) {
  return {
    deep: parameters.some((parameter) => /^(?:texts|known)/.test(parameter)),
    result: (args, { name }) => {
      if (args.length > parameters.length) return new Failure(`${name}() takes fewer arguments`);
      const values = [];
      for (const [i, parameter] of parameters.entries()) {
        const arg = args[i];
        if (arg === void 0) {
          if (!parameter.endsWith("?")) return new Failure(`${name}() takes more arguments`);
          values.push(void 0);
          continue;
        }
        const value = READERS[parameter.replace("?", "")](arg);
        if (value === void 0) return wrong2(name, arg);
        values.push(value);
      }
      return result(...values);
    }
  };
}
function wrong2(name, arg) {
  return firstUnknown(arg) === void 0 ? new Failure(`${name}() cannot take this ${arg === null ? "null" : "value"}`) : unresolved2(`${name}()`, [arg]);
}
var READERS = {
  text: textIn,
  number: numberIn,
  boolean: booleanIn,
  list: itemsOf3,
  texts: (arg) => {
    const texts2 = itemsOf3(arg)?.map(textIn);
    return texts2?.every((text2) => text2 !== void 0) ? texts2 : void 0;
  },
  map: (arg) => isTermMap(arg) ? arg : void 0,
  known: (arg) => firstUnknown(arg) === void 0 ? arg : void 0
};

// src/inputs/terraform/hcl/functions/conversion-functions.ts
var CONVERSIONS = {
  issensitive: { result: ([value = null]) => isPending(value) && value.kind === "secret" },
  /** What was declared secret stays it: its text must not reach a report. */
  nonsensitive: { result: ([value = null]) => value },
  sensitive: { result: ([value = null]) => value === null ? null : secretHole() },
  tobool: { result: ([value = null], { name }) => value === null ? null : booleanIn(value) ?? wrong2(name, value) },
  tolist: { result: ([value = null], { name }) => value === null ? null : itemsOf3(value) ?? wrong2(name, value) },
  tomap: { result: ([value = null], { name }) => value === null || isTermMap(value) ? value : wrong2(name, value) },
  tonumber: { result: ([value = null], { name }) => value === null ? null : numberIn(value) ?? wrong2(name, value) },
  toset: { deep: true, result: ([value = null], { name }) => asSet(value, name) },
  tostring: { result: ([value = null], { name }) => asText(value, name) }
};
function asText(value, name) {
  if (value === null || value instanceof JsonText) return value;
  if (isPending(value) && value.kind !== "unknown") return value;
  return textIn(value) ?? wrong2(name, value);
}
function asSet(value, name) {
  if (value === null || value instanceof TermSet) return value;
  const items = itemsOf3(value);
  if (items === void 0) return wrong2(name, value);
  const doubtful = items.find((item) => firstUnknown(item) !== void 0);
  if (doubtful === void 0) return items.some((item) => item === null) ? new Failure("null in a set") : setOf(items);
  return items.length === 1 ? new TermSet(items) : unresolved2(`${name}()`, [doubtful]);
}

// src/inputs/terraform/hcl/functions/csv.ts
function decodedCsv(text2) {
  const [names, ...rows2] = rowsIn(text2);
  if (names === void 0) return [];
  if (rows2.some((row) => row.length !== names.length)) return new Failure("csvdecode() of rows of different lengths");
  return rows2.map((row) => new Map(names.map((name, i) => [name, row[i] ?? ""])));
}
function rowsIn(text2) {
  const rows2 = [];
  let row = [];
  for (const [, quoted3, plain4 = "", end] of text2.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (row.length === 0 && end === "" && quoted3 === void 0 && plain4 === "") break;
    row.push(quoted3 === void 0 ? plain4 : quoted3.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows2.push(row);
    row = [];
  }
  return rows2;
}

// src/inputs/terraform/hcl/functions/encodings.ts
var ENCODINGS = {
  base64decode: of(["text"], decodedBase64),
  base64encode: of(["text"], (text2) => Buffer.from(text2).toString("base64")),
  csvdecode: of(["text"], decodedCsv),
  jsondecode: { result: ([text2 = null], { name }) => decodedJson(text2, name) },
  jsonencode: { deep: true, result: ([value = null]) => jsonOf(value) },
  urlencode: of(
    ["text"],
    (text2) => encodeURIComponent(text2).replace(
      /%20|[!'()*]/g,
      (found) => found === "%20" ? "+" : `%${found.charCodeAt(0).toString(16).toUpperCase()}`
    )
  ),
  yamldecode: of(["text"], decodedYaml)
};
function jsonOf(value) {
  const text2 = encoded2(value);
  if (text2 instanceof Failure || typeof value !== "object" || value === null || isPending(value)) return text2;
  return new JsonText(value, text2);
}
function decodedJson(text2, name) {
  if (text2 instanceof JsonText) return text2.document;
  if (typeof text2 !== "string") return wrong2(name, text2);
  const { value, problems } = readJson(text2, "");
  return value === void 0 || problems.length > 0 ? new Failure("jsondecode() of no JSON") : plainTerm(value.root);
}
function decodedYaml(text2) {
  const { value, problems } = readYaml(text2, "");
  const [document2] = value;
  if (document2 === void 0 || value.length > 1 || problems.some(({ level }) => level === "error")) {
    return new Failure("yamldecode() of no YAML");
  }
  return plainTerm(document2.root);
}
function decodedBase64(text2) {
  const bytes = Buffer.from(text2, "base64");
  if (bytes.toString("base64") !== text2) return new Failure("base64decode() of no Base64");
  const decoded = bytes.toString();
  return Buffer.from(decoded).equals(bytes) ? decoded : new Failure("base64decode() of no text");
}

// src/inputs/terraform/hcl/functions/hashes.ts
import { createHash as createHash2 } from "node:crypto";
var ALGORITHMS = ["md5", "sha1", "sha256", "sha512"];
var DIGESTS = Object.fromEntries([
  ...ALGORITHMS.map((algorithm) => [algorithm, digest(algorithm, "hex")]),
  ["base64sha256", digest("sha256", "base64")],
  ["base64sha512", digest("sha512", "base64")]
]);
var HASHES = Object.fromEntries(
  Object.entries(DIGESTS).map(([name, digestOf]) => [name, of(["text"], digestOf)])
);
function digest(algorithm, encoding) {
  return (text2) => createHash2(algorithm).update(text2).digest(encoding);
}

// src/inputs/terraform/hcl/functions/files.ts
var FILES = {
  basename: of(["text"], (path) => path === "" ? "." : path.replace(/\/+$/, "").split("/").at(-1) ?? "/"),
  dirname: of(["text"], directoryOf),
  file: { result: (args, call4) => read(args, call4, asText2) },
  filebase64: { result: (args, call4) => read(args, call4, (bytes) => Buffer.from(bytes).toString("base64")) },
  fileexists: { result: exists2 },
  templatefile: { result: rendered },
  ...Object.fromEntries(
    Object.entries(DIGESTS).map(([name, digest2]) => [
      name.startsWith("base64") ? `filebase64${name.slice("base64".length)}` : `file${name}`,
      { result: (args, call4) => read(args, call4, digest2) }
    ])
  )
};
var CHARACTERS_A_VALUE3 = 64;
function read([path = null], call4, made3) {
  const { name, frame } = call4;
  const at2 = textIn(path);
  if (at2 === void 0) return wrong2(name, path);
  const bytes = frame.run.bytes(at2);
  if (bytes === "absent") return new Failure(`${name}() of ${at2}, which is not there`);
  if (bytes === "outside") return unknownHole("outside-this-scan", `${name}(${at2})`);
  if (!frame.run.spend(bytes.length / CHARACTERS_A_VALUE3)) return unknownHole("analysis-limit", `${name}(${at2})`);
  return made3(bytes);
}
function asText2(bytes) {
  const decoded = decode(bytes);
  return "text" in decoded ? decoded.text : new Failure("file() of something that is no text");
}
function exists2([path = null], { name, frame }) {
  const at2 = textIn(path);
  if (at2 === void 0) return wrong2(name, path);
  const bytes = frame.run.bytes(at2);
  return bytes === "outside" ? unknownHole("outside-this-scan", `${name}(${at2})`) : bytes !== "absent";
}
function rendered(args, call4) {
  const [, variables = null] = args;
  if (!isTermMap(variables)) return wrong2(call4.name, variables);
  const text2 = read(args, call4, asText2);
  if (typeof text2 !== "string") return text2;
  const { frame } = call4;
  const template3 = frame.run.template(text2, textIn(args[0]) ?? "");
  if (template3 === void 0) return new Failure("templatefile() of something that is no template");
  const inner2 = { ...frame, file: template3.file, named: () => void 0, bound: /* @__PURE__ */ new Map() };
  return frame.run.evaluate(template3.expression, binding(inner2, variables, template3.file.file));
}
function directoryOf(path) {
  const parts = path.replace(/\/+$/, "").split("/").slice(0, -1);
  return parts.length === 0 ? "." : parts.join("/") || "/";
}

// src/inputs/terraform/hcl/functions/format.ts
var FORMATS = {
  format: { result: ([pattern = null, ...args], { name }) => formatted(pattern, args, name) },
  formatlist: { deep: true, result: ([pattern = null, ...args], { name }) => formattedList(pattern, args, name) }
};
var VERB = /%(?:%|(?<flags>[-+# 0]*)(?:\[(?<index>\d{1,4})\])?(?<width>\d{1,4})?(?:\.(?<precision>\d{1,4}))?(?<verb>[a-zA-Z]))/g;
function formatted(pattern, args, name) {
  const text2 = textIn(pattern);
  if (text2 === void 0) return wrong2(name, pattern);
  const parts = [];
  let [at2, next] = [0, 0];
  for (const match of text2.matchAll(VERB)) {
    parts.push(text2.slice(at2, match.index));
    at2 = match.index + match[0].length;
    const { flags = "", index, width, precision, verb } = match.groups ?? {};
    if (verb === void 0) {
      parts.push("%");
      continue;
    }
    if (index !== void 0) next = Number(index) - 1;
    const arg = args[next++];
    if (arg === void 0) return new Failure(`${name}() has too few arguments`);
    const plain4 = flags === "" && width === void 0 && precision === void 0 && (verb === "s" || verb === "v");
    const hole = arg instanceof JsonText && typeof arg.text !== "string" ? arg.text : arg;
    if (plain4 && isPending(hole)) parts.push(hole);
    else {
      const written = writtenAs(verb, arg, precision === void 0 ? void 0 : Number(precision), flags);
      if (written === void 0) return wrong2(name, arg);
      parts.push(padded(written, Number(width ?? 0), flags));
    }
  }
  parts.push(text2.slice(at2));
  return textOf(parts);
}
function writtenAs(verb, arg, precision, flags) {
  if (verb === "v" || verb === "s") {
    const text2 = textIn(arg) ?? (firstUnknown(arg) === void 0 ? encoded2(arg) : void 0);
    return precision === void 0 ? text2 : text2?.slice(0, precision);
  }
  if (verb === "q") return textIn(arg) === void 0 ? void 0 : JSON.stringify(textIn(arg));
  if (verb === "t") return typeof arg === "boolean" ? String(arg) : void 0;
  const number = numberIn(arg);
  if (number === void 0) return void 0;
  const signed = (text2) => flags.includes("+") && number >= 0 ? `+${text2}` : text2;
  switch (verb) {
    case "d":
      return signed(numberText(Math.trunc(number)));
    case "f":
    case "F":
      return signed(number.toFixed(Math.min(precision ?? 6, 100)));
    case "x":
      return Math.trunc(number).toString(16);
    case "X":
      return Math.trunc(number).toString(16).toUpperCase();
    case "o":
      return Math.trunc(number).toString(8);
    case "b":
      return Math.trunc(number).toString(2);
    case "g":
      return numberText(number);
    default:
      return void 0;
  }
}
function padded(text2, width, flags) {
  if (flags.includes("-")) return text2.padEnd(width);
  if (!flags.includes("0")) return text2.padStart(width);
  const sign = /^[-+]/.exec(text2)?.[0] ?? "";
  return sign + text2.slice(sign.length).padStart(width - sign.length, "0");
}
function formattedList(pattern, args, name) {
  const unknown = args.find((arg) => isPending(arg) && arg.kind === "unknown");
  if (unknown !== void 0) return unresolved2(`${name}()`, [unknown]);
  const lengths = new Set(args.flatMap((arg) => itemsOf3(arg)?.length ?? []));
  if (lengths.size > 1) return new Failure("formatlist() of lists of different lengths");
  const [length2 = 1] = lengths;
  return Array.from(
    { length: length2 },
    (_, i) => formatted(
      pattern,
      args.map((arg) => itemsOf3(arg)?.[i] ?? arg),
      name
    )
  );
}

// src/inputs/terraform/hcl/functions/lists.ts
var LISTS2 = {
  chunklist: of(
    ["list", "number"],
    (list2, size) => size < 1 ? [list2] : Array.from({ length: Math.ceil(list2.length / size) }, (_, i) => list2.slice(i * size, (i + 1) * size))
  ),
  coalescelist: { result: firstList },
  compact: { deep: true, result: compacted },
  concat: { result: concatenated3 },
  distinct: { deep: true, result: distinct2 },
  element: of(
    ["list", "number"],
    (list2, index) => list2.length === 0 ? new Failure("element() of an empty list") : list2[(index % list2.length + list2.length) % list2.length] ?? null
  ),
  flatten: { deep: true, result: ([list2 = null], { name }) => flattened(list2, name) },
  index: of(["known", "known"], (list2, item) => {
    const found = (itemsOf3(list2) ?? []).findIndex((each) => keyOf3(each) === keyOf3(item));
    return found < 0 ? new Failure("index() of an item that is not there") : found;
  }),
  one: { result: only },
  range: { result: range },
  reverse: of(["list"], (list2) => list2.toReversed()),
  slice: of(
    ["list", "number", "number"],
    (list2, start, end) => start < 0 || end > list2.length || start > end ? new Failure("slice() outside of the list") : list2.slice(start, end)
  ),
  sort: of(["texts"], (texts2) => texts2.toSorted(byText))
};
function concatenated3(lists, { name }) {
  const items = [];
  for (const list2 of lists) {
    const more = itemsOf3(list2);
    if (more === void 0) return wrong2(name, list2);
    for (const item of more) items.push(item);
  }
  return items;
}
function firstList(lists, { name }) {
  for (const list2 of lists) {
    const items = itemsOf3(list2);
    if (list2 === null || items?.length === 0) continue;
    return items === void 0 ? wrong2(name, list2) : list2;
  }
  return new Failure("coalescelist() of empty lists");
}
function compacted([list2 = null], { name }) {
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  const doubtful = items.find((item) => isPending(item) && item.kind === "unknown");
  return doubtful === void 0 ? items.filter((item) => item !== null && item !== "") : unresolved2(`${name}()`, [doubtful]);
}
function distinct2([list2 = null], { name }) {
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  const doubtful = items.find((item) => firstUnknown(item) !== void 0);
  if (doubtful !== void 0 && items.length > 1) return unresolved2(`${name}()`, [doubtful]);
  const unique = /* @__PURE__ */ new Map();
  for (const item of items) if (!unique.has(keyOf3(item))) unique.set(keyOf3(item), item);
  return [...unique.values()];
}
function flattened(list2, name) {
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  const flat2 = [];
  for (const item of items) {
    if (isPending(item) && item.kind === "unknown") return unresolved2(`${name}()`, [item]);
    if (itemsOf3(item) === void 0) {
      flat2.push(item);
      continue;
    }
    const inner2 = flattened(item, name);
    const more = itemsOf3(inner2);
    if (more === void 0) return inner2;
    for (const each of more) flat2.push(each);
  }
  return flat2;
}
function only([list2 = null], { name }) {
  if (list2 === null) return null;
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  return items.length > 1 ? new Failure("one() of several items") : items[0] ?? null;
}
var MAX_RANGE = 1024;
function range(args, { name, frame }) {
  const numbers = args.map(numberIn);
  const odd = args[numbers.indexOf(void 0)];
  if (odd !== void 0) return wrong2(name, odd);
  const [first2 = 0, second, third] = numbers;
  const [start, limit] = second === void 0 ? [0, first2] : [first2, second];
  const step = third ?? (start <= limit ? 1 : -1);
  const length2 = Math.max(0, Math.ceil((limit - start) / step));
  if (step === 0 || length2 > MAX_RANGE) return new Failure(`range() of more than ${MAX_RANGE} numbers`);
  return frame.run.spend(length2) ? Array.from({ length: length2 }, (_, i) => start + i * step) : unknownHole("analysis-limit", `${name}()`);
}
function coalesced(args, { name }) {
  for (const arg of args) {
    if (arg === null || arg === "") continue;
    if (isPending(arg) && arg.kind === "unknown") return unresolved2(`${name}()`, [arg]);
    return textIn(arg) === "" ? unresolved2(`${name}()`, [arg]) : arg;
  }
  return new Failure("coalesce() of nothing");
}

// src/inputs/terraform/hcl/functions/maps.ts
var MAPS = {
  coalesce: { result: coalesced },
  keys: {
    result: ([map2 = null], { name }) => isTermMap(map2) ? sortedEntries(map2).map(([key]) => key) : wrong2(name, map2)
  },
  length: { result: ([value = null], { name }) => lengthOf(value) ?? wrong2(name, value) },
  lookup: { result: lookedUp },
  matchkeys: of(
    ["list", "texts", "texts"],
    (values, keys, wanted) => values.length === keys.length ? values.filter((_, i) => wanted.includes(keys[i])) : new Failure("matchkeys() of lists of different lengths")
  ),
  merge: { result: merged4 },
  transpose: of(["map"], transposed),
  values: {
    result: ([map2 = null], { name }) => isTermMap(map2) ? sortedEntries(map2).map(([, value]) => value) : wrong2(name, map2)
  },
  zipmap: of(
    ["texts", "list"],
    (keys, values) => keys.length === values.length ? new Map(keys.map((key, i) => [key, values[i] ?? null])) : new Failure("zipmap() of lists of different lengths")
  )
};
function lengthOf(value) {
  if (isTermMap(value)) return value.size;
  const items = itemsOf3(value);
  if (items !== void 0) return items.length;
  const text2 = typeof value === "string" ? value : void 0;
  return text2 === void 0 ? void 0 : [...text2].length;
}
function merged4(maps, { name, frame }) {
  const all2 = /* @__PURE__ */ new Map();
  for (const map2 of maps) {
    if (map2 === null) continue;
    if (!isTermMap(map2)) return wrong2(name, map2);
    for (const [key, value] of map2) {
      all2.set(key, value);
      frame.run.places.copy(map2, all2, key);
    }
  }
  return all2;
}
function lookedUp([map2 = null, key = null, fallback], { name, frame }) {
  const at2 = textIn(key);
  if (map2 instanceof Lazy) return map2.at(key, frame);
  if (!isTermMap(map2)) return isPending(map2) ? unresolved2(`${name}()`, [map2]) : wrong2(name, map2);
  if (at2 === void 0) return wrong2(name, key);
  return map2.get(at2) ?? fallback ?? new Failure(`no member ${at2}`);
}
function transposed(map2) {
  const lists = /* @__PURE__ */ new Map();
  for (const [key, value] of sortedEntries(map2)) {
    for (const item of itemsOf3(value) ?? []) {
      const text2 = textIn(item);
      if (text2 === void 0) return unresolved2("transpose()", [item]);
      lists.set(text2, [...lists.get(text2) ?? [], key]);
    }
  }
  return lists;
}

// src/inputs/terraform/hcl/functions/network.ts
var NETWORK = {
  cidrhost: of(
    ["text", "number"],
    (prefix, number) => within2(prefix, ({ family, base, hostBits }) => {
      const host = BigInt(number) + (number < 0 ? 1n << BigInt(hostBits) : 0n);
      return host < 0n || host >= 1n << BigInt(hostBits) ? void 0 : family.print(base + host);
    })
  ),
  cidrnetmask: of(
    ["text"],
    (prefix) => within2(
      prefix,
      ({ family, hostBits }) => family.print((1n << BigInt(family.bits)) - 1n ^ (1n << BigInt(hostBits)) - 1n)
    )
  ),
  cidrsubnet: of(
    ["text", "number", "number"],
    (prefix, newBits, number) => within2(prefix, ({ family, base, hostBits }) => {
      const left = hostBits - newBits;
      if (left < 0 || newBits < 0 || number < 0 || BigInt(number) >= 1n << BigInt(newBits)) return void 0;
      return `${family.print(base + (BigInt(number) << BigInt(left)))}/${family.bits - left}`;
    })
  ),
  cidrsubnets: { result: subnets }
};
function within2(prefix, result) {
  const [address = "", length2 = ""] = prefix.split("/");
  const family = familyOf(address);
  const start = family.parse(address);
  const hostBits = /^\d{1,3}$/.test(length2) ? family.bits - Number(length2) : -1;
  const wrongBlock = new Failure(`${prefix.slice(0, 60)} has no such addresses`);
  if (start === void 0 || hostBits < 0) return wrongBlock;
  const base = start >> BigInt(hostBits) << BigInt(hostBits);
  return result({ family, base, hostBits }) ?? wrongBlock;
}
function subnets([prefix = null, ...sizes], { name }) {
  const text2 = textIn(prefix);
  const newBits = sizes.map(numberIn);
  const odd = sizes[newBits.indexOf(void 0)];
  if (text2 === void 0 || odd !== void 0) return wrong2(name, text2 === void 0 ? prefix : odd);
  return within2(text2, ({ family, base, hostBits }) => {
    const end = base + (1n << BigInt(hostBits));
    let next = base;
    const blocks = [];
    for (const bits of newBits) {
      const left = hostBits - bits;
      if (left < 0 || bits < 1) return void 0;
      const size = 1n << BigInt(left);
      next = (next + size - 1n) / size * size;
      if (next + size > end) return void 0;
      blocks.push(`${family.print(next)}/${family.bits - left}`);
      next += size;
    }
    return blocks;
  });
}

// src/inputs/terraform/hcl/functions/numbers.ts
var NUMBERS = {
  abs: of(["number"], Math.abs),
  ceil: of(["number"], Math.ceil),
  floor: of(["number"], Math.floor),
  log: of(["number", "number"], (number, base) => finite(Math.log(number) / Math.log(base))),
  max: ofAll((numbers) => numbers.reduce((one, other) => Math.max(one, other))),
  min: ofAll((numbers) => numbers.reduce((one, other) => Math.min(one, other))),
  parseint: of(["text", "number"], parseInteger),
  pow: of(["number", "number"], (base, exponent) => finite(base ** exponent)),
  signum: of(["number"], Math.sign),
  sum: {
    deep: true,
    result: (args, call4) => {
      const [list2 = null] = args;
      const numbers = itemsOf3(list2)?.map(numberIn);
      if (!numbers?.every((number) => number !== void 0)) return wrong2(call4.name, list2);
      return numbers.length === 0 ? new Failure("sum() of no numbers") : numbers.reduce((sum, number) => sum + number);
    }
  }
};
function ofAll(result) {
  return {
    result: (args, { name }) => {
      const numbers = args.map(numberIn);
      if (numbers.length === 0) return new Failure(`${name}() of no numbers`);
      const odd = args[numbers.indexOf(void 0)];
      return odd === void 0 ? result(numbers) : wrong2(name, odd);
    }
  };
}
function finite(number) {
  return Number.isFinite(number) ? number : new Failure("a number without bounds");
}
function parseInteger(text2, base) {
  const digits = text2.replace(/^[-+]/, "").toLowerCase();
  const isSound = digits !== "" && [...digits].every((digit) => Number.parseInt(digit, 36) < base);
  return isSound && base >= 2 && base <= 36 ? Number.parseInt(text2, base) : new Failure("parseint() of no number");
}

// src/inputs/terraform/hcl/functions/regex.ts
var REGEX = {
  regex: {
    result: (args, call4) => searched(
      args,
      call4,
      (pattern, [first2]) => first2 === void 0 ? new Failure("regex() without a match") : shapeOf2(first2, pattern)
    )
  },
  regexall: {
    result: (args, call4) => searched(args, call4, (pattern, matches2) => matches2.map((match) => shapeOf2(match, pattern)))
  }
};
function searched([pattern = null, text2 = null], { name, frame }, result) {
  const [expression2, searchedText] = [textIn(pattern), textIn(text2)];
  if (expression2 === void 0 || searchedText === void 0)
    return wrong2(name, expression2 === void 0 ? pattern : text2);
  const compiled = frame.run.expressions.compile(expression2);
  if (compiled === void 0) return new Failure(`${name}() of no regular expression`);
  if (!frame.run.spend(expression2.length + searchedText.length)) return wrong2(name, text2);
  return result(compiled, compiled.matches(searchedText));
}
function shapeOf2({ groups: [whole = null, ...groups] }, { names }) {
  if (groups.length === 0) return whole;
  if (names.size === 0) return groups;
  return new Map([...names].map(([number, name]) => [name, groups[number - 1] ?? null]));
}
function rewritten(text2, pattern, by) {
  const numbers = new Map([...pattern.names].map(([number, name]) => [name, number]));
  let made3 = "";
  let at2 = 0;
  for (const { start, end, groups } of pattern.matches(text2)) {
    const group = (name) => groups[/^\d{1,9}$/.test(name) ? Number(name) : numbers.get(name) ?? -1] ?? "";
    made3 += text2.slice(at2, start);
    made3 += by.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (sequence2, name, inBraces) => {
      const wanted = name ?? inBraces;
      return wanted === void 0 ? sequence2.slice(1) : group(wanted);
    });
    at2 = end;
  }
  return made3 + text2.slice(at2);
}

// src/inputs/terraform/hcl/functions/replace.ts
var REPLACE = {
  replace: {
    result: ([text2 = null, pattern = null, by = null], { name, frame }) => {
      const wanted = textIn(pattern);
      if (wanted === void 0) return wrong2(name, pattern);
      if (/^\/.+\/$/s.test(wanted)) return byExpression([text2, by], wanted.slice(1, -1), name, frame);
      const isText = textIn(by) !== void 0 || isPending(by) && by.kind !== "unknown";
      return isText || isUndecided(by) ? replaced2(text2, wanted, by, name) : wrong2(name, by);
    }
  }
};
function byExpression(args, expression2, name, { run }) {
  const [text2, by] = args.map(textIn);
  if (text2 === void 0 || by === void 0) return unresolved2(`${name}()`, args);
  const pattern = run.expressions.compile(expression2);
  if (pattern === void 0) return new Failure("replace() of no regular expression");
  return run.spend(expression2.length + text2.length) ? rewritten(text2, pattern, by) : unresolved2(`${name}()`, args);
}
function isUndecided(term2) {
  return isPending(term2) && term2.kind === "unknown" && term2.reason === "parameter";
}
function replaced2(text2, wanted, by, name) {
  if (text2 instanceof JsonText) return inDocument(text2, wanted, by, name);
  const plain4 = textIn(text2);
  if (plain4 !== void 0) return inText(plain4, wanted, by);
  const holes = isPending(text2) && text2.kind === "text" ? text2.parts : [text2];
  const isSafe = holes.every((part) => typeof part === "string" || isAwsName(part));
  if (!isSafe || !PLACEHOLDER.test(wanted)) return wrong2(name, text2);
  return textOf(
    holes.map((part) => {
      const made3 = typeof part === "string" ? inText(part, wanted, by) : part;
      return isPending(made3) ? made3 : String(made3);
    })
  );
}
function inText(text2, wanted, by) {
  const pieces2 = text2.split(wanted);
  if (wanted === "") return text2;
  const between = textIn(by);
  if (between !== void 0) return pieces2.join(between);
  return textOf(pieces2.flatMap((piece, i) => i === 0 ? [piece] : [isPending(by) ? by : "", piece]));
}
var PLACEHOLDER = /^[\w$./:@-]*[A-Z_]{2}[\w$./:@-]*$/;
function isAwsName(part) {
  return isPending(part) && (part.kind === "ref" || part.kind === "unknown" && part.detail?.startsWith("AWS::") === true);
}
function inDocument(json, wanted, by, name) {
  const between = textIn(by);
  if (!PLACEHOLDER.test(wanted) || between !== void 0 && /["\\<>&\p{Cc}]/u.test(between)) {
    return typeof json.text === "string" ? inText(json.text, wanted, by) : unresolved2(`${name}()`, [json.text]);
  }
  const within3 = (term2) => {
    const items = itemsOf3(term2);
    if (items !== void 0) return items.map(within3);
    if (isTermMap(term2)) return inMap(term2);
    if (typeof term2 === "string" || isPending(term2) && term2.kind === "text") return replaced2(term2, wanted, by, name);
    return term2;
  };
  const inMap = (map2) => {
    const isOpen2 = between === void 0 && [...map2.keys()].some((key) => key.includes(wanted));
    if (isOpen2) return unresolved2(`${name}()`, [by]);
    return new Map([...map2].map(([key, held]) => [key.replaceAll(wanted, between ?? ""), within3(held)]));
  };
  const document2 = within3(json.document);
  const text2 = encoded2(document2);
  return text2 instanceof Failure ? text2 : new JsonText(document2, text2);
}

// src/inputs/terraform/hcl/equal.ts
function equal3(a, b, text2) {
  if (a instanceof Failure) return a;
  if (b instanceof Failure) return b;
  if (a instanceof Either) return onSides2(a, (side, at2) => equal3(side, b, `${text2} ${at2}`));
  if (b instanceof Either) return equal3(b, a, text2);
  if (a instanceof JsonText) return equal3(a.text, b, text2);
  if (b instanceof JsonText) return equal3(a, b.text, text2);
  if (a instanceof Lazy) return equal3(a.whole, b, text2);
  if (b instanceof Lazy) return equal3(a, b.whole, text2);
  if (isPending(a)) return pendingEqual(a, b, text2);
  if (isPending(b)) return pendingEqual(b, a, text2);
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  return sameMembers(a, b, text2);
}
function sameMembers(a, b, text2) {
  const [items, others] = [itemsOf3(a), itemsOf3(b)];
  if (items !== void 0 && others !== void 0) {
    return items.length === others.length && all(items.map((item, i) => equal3(item, others[i] ?? null, `${text2} [${i}]`)));
  }
  if (!isTermMap(a) || !isTermMap(b) || a.size !== b.size) return false;
  return all(
    [...a].map(([key, value]) => {
      const other = b.get(key);
      return other === void 0 ? false : equal3(value, other, `${text2} [${key}]`);
    })
  );
}
function all(truths) {
  const sound = withoutFailures(truths);
  return sound instanceof Failure ? sound : and(sound);
}
function onSides2(either2, truth2) {
  const [then, otherwise] = [truth2(either2.then, "(then)"), truth2(either2.else, "(else)")];
  if (then instanceof Failure) return otherwise;
  if (otherwise instanceof Failure) return then;
  return or([and([either2.if, then]), and([not2(either2.if), otherwise])]);
}
var IDENTITY = /^(?:id|arn|bucket|name|key_id|.*_arn|.*_id)$/;
function pendingEqual(a, b, text2) {
  if (b === null || typeof b === "boolean" || typeof b === "number" || typeof b === "string") {
    if (a.kind === "unknown" && a.reason === "parameter" && a.detail !== void 0) return atom(a.detail, String(b));
    if (a.kind === "text" && (b === null || b === ""))
      return b === "" && !a.parts.some((part) => typeof part === "string") ? atom(text2, "true") : false;
    if (a.kind === "ref" && (b === null || b === "") && (a.attribute === void 0 || IDENTITY.test(a.attribute)))
      return false;
    if (a.kind === "unknown" && b === null) return atom(a.detail ?? text2, "null");
  }
  if (typeof b === "string" || isHole(b)) {
    const same = sameText(a, b);
    return same === "maybe" ? atom(text2, "true") : same === "yes";
  }
  return atom(text2, "true");
}

// src/inputs/terraform/hcl/functions/sets.ts
var SETS = {
  alltrue: { result: ([list2 = null], call4) => quantified(list2, call4, and) },
  anytrue: { result: ([list2 = null], call4) => quantified(list2, call4, or) },
  contains: { deep: true, result: contained },
  setintersection: ofSets((sets) => sets.reduce((one, other) => one.filter((item) => has(other, item)))),
  setproduct: { deep: true, result: product },
  setsubtract: ofSets(([first2 = [], ...rest]) => first2.filter((item) => !rest.some((set) => has(set, item)))),
  setunion: ofSets((sets) => sets.flat())
};
function has(set, item) {
  return set.some((each) => keyOf3(each) === keyOf3(item));
}
function ofSets(result) {
  return {
    deep: true,
    result: (args, { name }) => {
      const odd = args.find((arg) => firstUnknown(arg) !== void 0 || itemsOf3(arg) === void 0);
      if (odd !== void 0) return wrong2(name, odd);
      return setOf(result(args.map((arg) => itemsOf3(arg) ?? [])));
    }
  };
}
function contained([list2 = null, value = null], { name, at: at2, frame }) {
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  const text2 = sourceText(at2, frame);
  const truths = items.map((item, i) => equal3(item, value, `${text2} [${i}]`));
  const sound = withoutFailures(truths);
  return termOf(sound instanceof Failure ? sound : or(sound));
}
function quantified(list2, { name, at: at2, frame }, joined3) {
  const items = itemsOf3(list2);
  if (items === void 0) return wrong2(name, list2);
  const text2 = sourceText(at2, frame);
  const truths = items.map((item, i) => item === null ? false : truthOf4(item, `${text2} [${i}]`));
  const sound = withoutFailures(truths);
  return termOf(sound instanceof Failure ? sound : joined3(sound));
}
var MAX_PRODUCT = 1e4;
function product(lists, { name, frame }) {
  let rows2 = [[]];
  for (const list2 of lists) {
    const items = itemsOf3(list2);
    if (items === void 0) return wrong2(name, list2);
    if (rows2.length * items.length > MAX_PRODUCT) return new Failure("setproduct() of too many combinations");
    rows2 = rows2.flatMap((row) => items.map((item) => [...row, item]));
  }
  if (!frame.run.spend(rows2.length * lists.length)) return new Failure("setproduct() of too many combinations");
  return lists.every(isTermList) ? rows2 : new TermSet(rows2);
}

// src/inputs/terraform/hcl/functions/texts.ts
var TEXTS = {
  chomp: of(["text"], (text2) => text2.replace(/(?:\r?\n)+$/, "")),
  endswith: of(["text", "text"], (text2, end) => text2.endsWith(end)),
  indent: of(
    ["number", "text"],
    (width, text2) => width >= 0 && width <= 1e3 ? text2.replaceAll("\n", `
${" ".repeat(width)}`) : new Failure("indent() too wide")
  ),
  join: { deep: true, result: ([separator = null, ...lists], { name }) => joined2(separator, lists, name) },
  lower: of(["text"], (text2) => text2.toLowerCase()),
  split: of(["text", "text"], (separator, text2) => separator === "" ? [...text2] : text2.split(separator)),
  startswith: of(["text", "text"], (text2, start) => text2.startsWith(start)),
  strcontains: of(["text", "text"], (text2, part) => text2.includes(part)),
  strrev: of(["text"], (text2) => [...text2].reverse().join("")),
  substr: of(["text", "number", "number"], substring),
  title: of(["text"], (text2) => text2.replace(new RegExp("(?<![\\p{L}\\p{N}_])\\p{L}", "gu"), (letter) => letter.toUpperCase())),
  trim: of(["text", "text"], (text2, cut) => trimmed(text2, cut)),
  trimprefix: of(["text", "text"], (text2, start) => text2.startsWith(start) ? text2.slice(start.length) : text2),
  trimspace: of(["text"], (text2) => text2.trim()),
  trimsuffix: of(
    ["text", "text"],
    (text2, end) => end !== "" && text2.endsWith(end) ? text2.slice(0, -end.length) : text2
  ),
  upper: of(["text"], (text2) => text2.toUpperCase())
};
function joined2(separator, lists, name) {
  const between = textIn(separator);
  if (between === void 0) return wrong2(name, separator);
  const parts = [];
  for (const list2 of lists) {
    const items = itemsOf3(list2);
    if (items === void 0) return wrong2(name, list2);
    for (const item of items) {
      const part = isPending(item) ? item : textIn(item);
      if (part === void 0) return wrong2(name, item);
      if (parts.length > 0) parts.push(between);
      parts.push(part);
    }
  }
  return textOf(parts);
}
function substring(text2, offset, length2) {
  const characters = [...text2];
  const start = offset < 0 ? characters.length + offset : offset;
  if (start < 0 || start > characters.length) return new Failure("substr() begins outside of the text");
  return characters.slice(start, length2 < 0 ? void 0 : start + length2).join("");
}
function trimmed(text2, cut) {
  const characters = [...text2];
  const isCut = new Set(cut);
  let [start, end] = [0, characters.length];
  while (start < end && isCut.has(characters[start])) start++;
  while (end > start && isCut.has(characters[end - 1])) end--;
  return characters.slice(start, end).join("");
}

// src/inputs/terraform/hcl/functions/unknowable.ts
var UNKNOWABLE = Object.fromEntries(
  ["abspath", "bcrypt", "pathexpand", "plantimestamp", "timestamp", "uuid"].map((name) => [
    name,
    { result: () => unknownHole("known-after-apply", `${name}()`) }
  ])
);

// src/inputs/terraform/hcl/functions/yaml-text.ts
var YAML = {
  yamlencode: {
    deep: true,
    result: ([value = null], { name }) => firstUnknown(value) === void 0 ? `${yaml(value, "")}
` : wrong2(name, value)
  }
};
function yaml(value, indent) {
  const items = itemsOf3(value);
  if (items !== void 0)
    return items.length === 0 ? "[]" : items.map((item) => `- ${yaml(item, `${indent}  `)}`).join(`
${indent}`);
  if (!isTermMap(value)) return String(encoded2(value));
  if (value.size === 0) return "{}";
  return sortedEntries(value).map(([key, held]) => `${encoded2(key)}:${member3(held, indent)}`).join(`
${indent}`);
}
function member3(held, indent) {
  if (isTermMap(held) && held.size > 0) return `
${indent}  ${yaml(held, `${indent}  `)}`;
  return (itemsOf3(held)?.length ?? 0) > 0 ? `
${indent}${yaml(held, indent)}` : ` ${yaml(held, indent)}`;
}

// src/inputs/terraform/hcl/functions/functions.ts
var FUNCTIONS = new Map(
  [
    CONVERSIONS,
    ENCODINGS,
    FILES,
    FORMATS,
    HASHES,
    LISTS2,
    MAPS,
    NETWORK,
    NUMBERS,
    REGEX,
    REPLACE,
    SETS,
    TEXTS,
    UNKNOWABLE,
    YAML
  ].flatMap((functions) => Object.entries(functions))
);

// src/inputs/terraform/hcl/call.ts
function call3(expression2, frame) {
  const name = expression2.name.replace(/^core::/, "");
  if (name === "try") return firstWithout(expression2.args, frame, new Failure("try without a value"));
  const args = argumentsOf2(expression2, frame);
  if (name === "can") return succeeds(args[0] ?? null);
  const definition = FUNCTIONS.get(name);
  if (definition === void 0) return unresolved2(`${name}()`);
  const failure2 = args.find((arg) => arg instanceof Failure);
  if (failure2 !== void 0) return failure2;
  const result = (given3) => given3.find((arg) => arg instanceof Failure) ?? definition.result(given3, { name, frame, at: expression2 });
  const value = overEither(`${name}()`, args, result, definition.deep);
  return frame.run.spend(sizeOf3(value)) ? value : beyondLimit(frame, expression2);
}
function sizeOf3(term2) {
  return isTermMap(term2) ? term2.size : itemsOf3(term2)?.length ?? 0;
}
function argumentsOf2({ args, expands }, frame) {
  const terms = args.map((arg) => frame.run.evaluate(arg, frame));
  const last3 = terms.at(-1);
  if (!expands || last3 === void 0) return terms;
  return [...terms.slice(0, -1), ...itemsOf3(last3) ?? [last3 instanceof Failure ? last3 : unresolved2("...", [last3])]];
}
function firstWithout(args, frame, failure2) {
  const [first2, ...rest] = args;
  if (first2 === void 0) return failure2;
  const mended = (term2) => {
    if (term2 instanceof Failure) return firstWithout(rest, frame, term2);
    return term2 instanceof Either ? eitherOf(term2.if, mended(term2.then), mended(term2.else)) : term2;
  };
  return mended(frame.run.evaluate(first2, frame));
}
function succeeds(term2) {
  if (term2 instanceof Failure) return false;
  if (term2 instanceof Either) return eitherOf(term2.if, succeeds(term2.then), succeeds(term2.else));
  return isPending(term2) && term2.kind === "unknown" ? unresolved2("can()", [term2]) : true;
}

// src/inputs/terraform/hcl/operators.ts
function binary(expression2, frame) {
  const { operator } = expression2;
  if (operator === "&&" || operator === "||") return logical(expression2, operator, frame);
  const [left, right] = [expression2.left, expression2.right].map((side) => frame.run.evaluate(side, frame));
  if (operator === "==" || operator === "!=") {
    const same = equal3(left, right, sourceText(expression2, frame));
    return termOf(same instanceof Failure || operator === "==" ? same : not2(same));
  }
  return overEither(operator, [left, right], ([a = null, b = null]) => arithmetic(operator, a, b));
}
function logical(expression2, operator, frame) {
  const truths = [expression2.left, expression2.right].map(
    (side) => truthOf4(frame.run.evaluate(side, frame), sourceText(side, frame))
  );
  const decisive = operator === "||";
  if (truths.some((truth2) => truth2 === decisive)) return decisive;
  const sound = withoutFailures(truths);
  if (sound instanceof Failure) return sound;
  return termOf(decisive ? or(sound) : and(sound));
}
function unary(expression2, frame) {
  const of2 = frame.run.evaluate(expression2.of, frame);
  if (expression2.operator === "!") {
    const truth2 = truthOf4(of2, sourceText(expression2.of, frame));
    return termOf(truth2 instanceof Failure ? truth2 : not2(truth2));
  }
  return overEither("-", [of2], ([value = null]) => {
    const number = numberIn(value);
    return number === void 0 ? wrongOrUnknown("-", [value]) : -number;
  });
}
function arithmetic(operator, left, right) {
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a === void 0 || b === void 0) return wrongOrUnknown(operator, [left, right]);
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? new Failure("a division by zero") : a / b;
    case "%":
      return b === 0 ? new Failure("a division by zero") : a % b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
  }
}
function wrongOrUnknown(operator, sides) {
  const isKnown4 = sides.every((side) => typeof side !== "object" || side === null);
  return isKnown4 ? new Failure(`${operator} of something that is no number`) : unresolved2(operator, sides);
}

// src/inputs/terraform/hcl/evaluate.ts
function evaluate2(expression2, frame) {
  const { run } = frame;
  if (!run.enter()) return beyondLimit(frame, expression2);
  const term2 = worth(expression2, frame);
  run.leave();
  return term2;
}
function worth(expression2, frame) {
  const of2 = (inner2) => evaluate2(inner2, frame);
  switch (expression2.kind) {
    case "literal":
      return expression2.value;
    case "template":
      return template2(expression2, frame);
    case "variable": {
      const { name } = expression2;
      return frame.bound.get(name) ?? frame.named(name, frame) ?? new Failure(`${name} is not declared`);
    }
    case "attribute":
      return member2(of2(expression2.of), expression2.name, frame);
    case "index":
      return member2(of2(expression2.of), of2(expression2.key), frame);
    case "element":
      return frame.element ?? new Failure("an element outside of a splat");
    case "splat":
      return splat(expression2, frame);
    case "call":
      return call3(expression2, frame);
    case "list": {
      const items = [];
      for (const [i, item] of expression2.items.entries()) items.push(noted2(items, i, item, item, frame));
      return items.find((item) => item instanceof Failure) ?? items;
    }
    case "object":
      return object2(expression2, frame);
    case "for-list":
      return forList(expression2, frame);
    case "for-object":
      return forObject(expression2, frame);
    case "repeat":
      return repeat(expression2, frame);
    case "conditional":
      return conditional2(expression2, frame);
    case "binary":
      return binary(expression2, frame);
    case "unary":
      return unary(expression2, frame);
  }
}
function object2({ entries }, frame) {
  const map2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = evaluate2(entry.key, frame);
    const name = textIn(key);
    const at2 = { start: entry.key.start, end: entry.value.end };
    const value = name === void 0 ? null : noted2(map2, name, entry.value, at2, frame);
    if (value instanceof Failure) return value;
    if (name === void 0) return key === null ? new Failure("null as a key") : unresolved2("an object", [key]);
    map2.set(name, value);
  }
  return map2;
}
function noted2(container, name, value, at2, frame) {
  const via = [];
  const term2 = evaluate2(value, { ...frame, via });
  frame.run.places.note(container, name, at2, frame.file, via);
  comesThrough2(frame, via);
  return term2;
}
function conditional2(expression2, frame) {
  const truth2 = truthOf4(evaluate2(expression2.if, frame), sourceText(expression2.if, frame));
  if (truth2 instanceof Failure) return truth2;
  if (typeof truth2 === "boolean") return evaluate2(truth2 ? expression2.then : expression2.else, frame);
  return eitherOf(truth2, evaluate2(expression2.then, frame), evaluate2(expression2.else, frame));
}

// src/inputs/terraform/hcl/places.ts
function places() {
  const notes = /* @__PURE__ */ new WeakMap();
  const noteOf2 = (container, member4, note2) => {
    const known4 = notes.get(container);
    if (known4 === void 0) notes.set(container, /* @__PURE__ */ new Map([[member4, note2]]));
    else known4.set(member4, note2);
  };
  return {
    note: (container, member4, at2, file, via = []) => noteOf2(container, member4, { at: at2, file, via }),
    at: (container, member4) => {
      const found = notes.get(container)?.get(member4);
      return found && { at: lineSpan(found.file, found.at), via: found.via };
    },
    copy: (from, to, member4, as = member4) => {
      const found = notes.get(from)?.get(member4);
      if (found !== void 0) noteOf2(to, as, found);
    }
  };
}

// src/inputs/terraform/hcl/root-run.ts
var MAX_VALUES2 = 15e5;
var MAX_DEPTH8 = 300;
function rootRun(folder, { grammar, expressions }, tell2) {
  let left = MAX_VALUES2;
  let depth = 0;
  const spend = (values) => {
    left -= values;
    return left >= 0;
  };
  return {
    spend,
    enter: () => {
      if (depth >= MAX_DEPTH8 || !spend(1)) return false;
      depth++;
      return true;
    },
    leave: () => {
      depth--;
    },
    problem: tell2,
    evaluate: evaluate2,
    bytes: (path) => {
      const file = folder.file(path);
      if (typeof file === "string") return file;
      try {
        return file.bytes();
      } catch {
        return "absent";
      }
    },
    expressions,
    places: places(),
    template: (text2, path) => readTemplate2(text2, path, grammar).value
  };
}

// src/inputs/terraform/hcl/ignored-changes.ts
function ignoredChanges(declaration) {
  const lifecycle = blocksOf(declaration).find(({ node }) => node.type === "lifecycle");
  const value = lifecycle?.node.body.attributes.find(({ name }) => name === "ignore_changes")?.value;
  if (value === void 0) return void 0;
  if (value.kind === "variable" && value.name === "all") return "all";
  const names = value.kind === "list" ? value.items.flatMap((item) => topName(item) ?? []) : [];
  return names.length === 0 ? void 0 : new Set(names);
}
function topName(expression2) {
  switch (expression2.kind) {
    case "variable":
      return expression2.name;
    case "literal":
      return typeof expression2.value === "string" ? expression2.value.replace(/[.[].*$/s, "") : void 0;
    case "attribute":
    case "index":
      return topName(expression2.of);
    default:
      return void 0;
  }
}

// src/inputs/terraform/hcl/terraform-resources.ts
function* terraformResources(scope) {
  const { declarations } = scope.module;
  for (const key of declarations.resources.keys()) {
    for (const each of scope.resources.of(key)) yield* terraformResource(each, scope.module);
  }
  for (const key of declarations.data.keys()) {
    for (const each of scope.data.of(key)) yield* terraformResource(each, scope.module);
  }
  for (const inner2 of scope.children.all()) yield* terraformResources(inner2);
}
function* terraformResource(resource, module) {
  const exists3 = existence2(resource, module);
  if (exists3 === void 0) return;
  const { id, address, mode, type, name, instance, declaration } = resource;
  const { file, node } = declaration.block;
  const at2 = { at: lineSpan(file, node.header), via: module.calls };
  const ignoresChanges = ignoredChanges(declaration);
  yield {
    id,
    address,
    mode,
    type,
    name,
    module: module.address,
    ...instance.key !== void 0 && { key: instance.key },
    ...valuesOf2(resource, module.calls),
    exists: exists3,
    provider: providerOf(resource, module),
    ...ignoresChanges !== void 0 && { ignoresChanges },
    at: at2
  };
}
function existence2({ instance }, module) {
  if (isHole(module.exists)) return module.exists;
  if (isHole(instance.exists)) return instance.exists;
  const truth2 = and([module.exists, instance.exists]);
  if (typeof truth2 === "boolean") return truth2 ? true : void 0;
  return choiceHole(truth2, true, void 0);
}
function valuesOf2({ body, declaration, frame }, calls) {
  const entries = [];
  const origins = /* @__PURE__ */ new Map();
  const written = writtenAt(declaration);
  for (const name of body.names) {
    const inner2 = frame();
    const pointer = child("", name);
    const term2 = body.member(name, inner2);
    const place = (at3, origin) => {
      origins.set(at3, { at: origin.at, via: through(origin.via, calls) });
    };
    const value = term2 === void 0 ? void 0 : valueOfTerm(term2, pointer, { places: inner2.run.places, place });
    if (value === void 0) continue;
    entries.push([name, value]);
    const at2 = written.get(name);
    if (at2 !== void 0) origins.set(pointer, { at: at2, via: through(inner2.via, calls) });
  }
  return { values: mapOf(entries), origins };
}
function writtenAt(declaration) {
  const blocks = blocksOf(declaration).toReversed();
  return new Map([
    ...blocks.map(({ node, file }) => [madeType(node), lineSpan(file, node.header)]),
    ...[...attributesOf(declaration)].map(([name, { node, file }]) => [name, lineSpan(file, node)])
  ]);
}
function through(via, calls) {
  return calls.length === 0 ? via : [.../* @__PURE__ */ new Set([...via, ...calls])];
}

// src/inputs/terraform/hcl/variable-files.ts
function automaticFiles(files) {
  const name = ({ uri }) => uri.slice(uri.lastIndexOf("/") + 1);
  const named3 = (wanted) => files.filter((file) => name(file) === wanted);
  return [
    ...named3("terraform.tfvars"),
    ...named3("terraform.tfvars.json"),
    ...files.filter((file) => /\.auto\.tfvars(?:\.json)?$/.test(name(file)))
  ];
}
function valuesInFiles(files, grammar, frame) {
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  const texts2 = /* @__PURE__ */ new Map();
  for (const source of files) {
    const text2 = textOf5(source);
    if (typeof text2 !== "string") {
      problems.push(text2);
      continue;
    }
    texts2.set(source.uri, text2);
    const { value: file, problems: found } = read2(text2, source.uri, grammar);
    problems.push(...found);
    for (const attribute3 of file?.body.attributes ?? []) {
      if (file === void 0) continue;
      const term2 = frame.run.evaluate(attribute3.value, { ...frame, file });
      values.set(attribute3.name, { term: term2, via: [lineSpan(file, attribute3)] });
    }
  }
  return { value: values, problems, texts: texts2 };
}
function read2(text2, uri, grammar) {
  return uri.endsWith(".json") ? readJsonValues(text2, uri) : readHcl(text2, uri, grammar);
}

// src/inputs/terraform/hcl/read-root.ts
var MAX_MODULES = 2e3;
var WORKSPACE = "terraform.workspace";
function readHclRoot(folder, uri, options) {
  const { grammar, files: reader } = options.reader;
  const log = problemLog(uri);
  const library = moduleLibrary(folder, reader);
  const run = rootRun(folder, options.reader, log.add);
  const declarations = library.load(".");
  if (typeof declarations === "string") return { value: NOTHING4, problems: library.problems() };
  const bare2 = () => bareFrame(run, "");
  const listed5 = folder.list(".");
  const inFiles = valuesInFiles(automaticFiles(typeof listed5 === "string" ? [] : listed5), grammar, bare2());
  const said = (by, name) => givenValue(by?.get(name), grammar, bare2());
  const given3 = (name) => {
    if (options.planned !== void 0 && name !== WORKSPACE) return plannedValue(options.planned.get(name));
    return said(options.given, name) ?? inFiles.value.get(name) ?? said(options.environment, name);
  };
  let modules = MAX_MODULES;
  const root = {
    uri,
    run,
    library,
    workspace: textIn(given3(WORKSPACE)?.term),
    missing: missingModules(),
    unsaidProvider: unsaidProviders(),
    installed: installedModules(folder),
    spendModule: () => --modules >= 0
  };
  const module = {
    address: "",
    path: [],
    folder: ".",
    within: ["."],
    declarations,
    exists: true,
    root,
    variable: variableValues(declarations.variables, given3, bare2, true),
    provider: () => void 0,
    calls: []
  };
  const resources = [...terraformResources(moduleScope(module))];
  const unread = unreadIn(resources, root, modules < 0);
  const problems = [...library.problems(), ...inFiles.problems, ...log.all()];
  return {
    value: {
      resources,
      parameters: allowedValues2(declarations.variables),
      variables: [...declarations.variables.keys(), WORKSPACE],
      ...unread && { unread },
      texts: new Map([...library.files().map(({ file, text: text2 }) => [file, text2]), ...inFiles.texts]),
      waivers: inlineWaivers2(library.files(), declarations, uri)
    },
    problems
  };
}
function plannedValue(term2) {
  return term2 === void 0 ? void 0 : { term: term2, via: [] };
}
var NOTHING4 = { resources: [], parameters: /* @__PURE__ */ new Map(), variables: [], texts: /* @__PURE__ */ new Map(), waivers: [] };
function unreadIn(resources, root, isCut) {
  if (root.library.problems().some(({ level }) => level === "error")) {
    return unknownHole("outside-this-scan", "a file that could not be read");
  }
  if (isCut) return unknownHole("analysis-limit", "too-many-modules");
  return resources.some(root.missing.mayConfigure) ? unknownHole("module-not-available", "a module that is not here") : void 0;
}

// src/inputs/terraform/hcl/hcl.ts
var hcl = {
  name: "terraform configuration",
  recognises: ({ file }) => isHcl(file) || VALUES.test(file.uri),
  read: ({ file }, options) => {
    if (VALUES.test(file.uri)) return file.explicit ? valuesAlone(file) : { kind: "skipped" };
    const { hcl: reader } = options;
    const isInstalled = /(?:^|\/)\.terraform\//.test(file.uri);
    return reader === void 0 || isInstalled && !file.explicit ? { kind: "skipped" } : rootOf(file, options, reader);
  }
};
var VALUES = /\.tfvars(?:\.json)?$/;
function valuesAlone({ uri }) {
  const message = "This file holds values of variables, and no resource that could be judged";
  const next = "Name the folder of the root module; values that Terraform does not read by itself go with --parameters.";
  return { kind: "unreadable", problems: [{ level: "error", kind: "values-alone", message, next, file: uri }] };
}
function isHcl({ uri }) {
  return isConfiguration(uri);
}
function rootOf(file, options, reader) {
  const slash = file.uri.lastIndexOf("/");
  const root = slash < 0 ? "." : file.uri.slice(0, slash);
  if (options.folder !== void 0 && !reader.isNew(root)) return { kind: "roots", estates: [], problems: [] };
  const { value, problems } = readHclRoot(folderOf(file, options), root, {
    reader,
    ...options.parameters && { given: options.parameters },
    ...options.environment && { environment: options.environment }
  });
  const mapped2 = mapRoot(value.resources, { root, isState: false });
  const estate = estateOf({
    root,
    source: "hcl",
    resources: mapped2.value,
    parameters: value.parameters,
    complete: () => false,
    namesOf: namesOfMapped,
    ...value.unread && { unread: value.unread }
  });
  return {
    kind: "roots",
    estates: [estate],
    texts: value.texts,
    included: new Set([...value.texts.keys()].filter((uri) => uri !== file.uri)),
    parameters: value.variables,
    waivers: value.waivers,
    problems: [...problems, ...mapped2.problems]
  };
}

// src/inputs/terraform/plan/other-forms.ts
var FORMS = [
  {
    // https://developer.hashicorp.com/terraform/language/state
    is: /^\s*\{(?=[\s\S]*"terraform_version"\s*:)(?=[\s\S]*"(?:lineage|serial)"\s*:)/,
    message: "This is Terraform's state file, whose format is its own and may change; nothing in it was judged",
    next: "Run `terraform show -json > state.json` in its working directory, and scan state.json."
  },
  {
    // https://developer.hashicorp.com/terraform/internals/machine-readable-ui
    is: /^\s*\{"@level":.*"@module":"terraform\.ui"/,
    message: "This is what `terraform plan -json` or `terraform apply -json` says while it runs, and no plan",
    next: "Run `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, and scan plan.json."
  }
];
var otherForms = {
  name: "other forms of Terraform",
  recognises: ({ head }) => FORMS.some(({ is }) => is.test(head)),
  read: ({ file, head }) => {
    const form = FORMS.find(({ is }) => is.test(head));
    if (form === void 0) return { kind: "skipped" };
    const level = file.explicit ? "error" : "note";
    const { message, next } = form;
    return { kind: "unreadable", problems: [{ level, kind: "not-readable-form", message, next, file: file.uri }] };
  }
};

// src/inputs/terraform/plan/members.ts
function nodeAt(node, ...path) {
  return path.reduce((here, key) => entryOf(here, key)?.value, node);
}
function textAt2(node, key) {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" && !value.plain ? value.text : void 0;
}
function itemsOf4(node) {
  return node?.kind === "list" ? node.items : [];
}
function isLiteral2(node, text2) {
  return node?.kind === "scalar" && node.plain && node.text === text2;
}

// src/inputs/terraform/plan/plan-shape.ts
var IDENTITY2 = {
  address: "all",
  module_address: "all",
  mode: "all",
  type: "all",
  name: "all",
  index: "all",
  deposed: "all",
  deposed_key: "all",
  change: { actions: "all" }
};
var MODULE2 = {
  address: "all",
  resources: IDENTITY2,
  get child_modules() {
    return MODULE2;
  }
};
var PLAN = {
  format_version: "all",
  terraform_version: "all",
  complete: "all",
  errored: "all",
  variables: "all",
  resource_changes: IDENTITY2,
  deferred_changes: { resource_change: IDENTITY2 },
  prior_state: { values: { root_module: MODULE2 } },
  values: { root_module: MODULE2 },
  configuration: "all"
};
var PLANNED = { ...PLAN, planned_values: { root_module: MODULE2 } };

// src/inputs/terraform/plan/plan-source.ts
function sourceFolder(file, { source, ...reach2 }) {
  const folder = source ?? folderOf(file, reach2);
  const listed5 = folder.list(".");
  return typeof listed5 !== "string" && listed5.some(({ uri }) => isConfiguration(uri)) ? folder : void 0;
}
function readSource({ root }, file, { hcl: reader, ...options }) {
  const folder = reader === void 0 || nodeAt(root, "values") ? void 0 : sourceFolder(file, options);
  if (reader === void 0 || folder === void 0) return void 0;
  const variables = nodeAt(root, "variables");
  const entries = variables?.kind === "map" ? variables.entries : [];
  const planned = new Map(
    entries.flatMap(({ key, value: value2 }) => {
      const node = nodeAt(value2, "value");
      return node === void 0 ? [] : [[key.text, plainTerm(node)]];
    })
  );
  const { value, problems } = readHclRoot(folder, file.uri, {
    reader,
    planned,
    ...options.parameters && { given: options.parameters }
  });
  return { value, problems: options.source === void 0 ? [] : problems };
}

// src/inputs/terraform/plan/address.ts
function stepsOf2(address) {
  const steps = [];
  for (let at2 = 0; at2 < address.length; ) {
    STEP.lastIndex = at2;
    const groups = STEP.exec(address)?.groups;
    if (groups === void 0) return void 0;
    const { name = "", index, quoted: quoted3 } = groups;
    const key = index !== void 0 ? Number(index) : quoted3 === void 0 ? void 0 : unquoted(quoted3);
    steps.push({ name, ...key !== void 0 && { key } });
    at2 = STEP.lastIndex;
  }
  return steps.length === 0 ? void 0 : steps;
}
var STEP = /(?<name>[^\s.[\]"]+)(?:\[(?:(?<index>\d{1,9})|"(?<quoted>(?:[^"\\]|\\.)*)"|\*)\])?(?:\.|$)/suy;
function unquoted(text2) {
  return text2.includes("\\") ? text2.replace(/\\(.)/gsu, (_, escaped3) => ESCAPES[escaped3] ?? escaped3) : text2;
}
var ESCAPES = { n: "\n", r: "\r", t: "	" };
function spelt2(key) {
  if (key === void 0) return "";
  return typeof key === "number" ? `[${key}]` : `["${key.replace(/["\\]/gu, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t")}"]`;
}
function callsIn(module) {
  if (module === "") return [];
  const steps = stepsOf2(module);
  if (steps === void 0 || steps.length % 2 !== 0) return void 0;
  const calls = steps.filter((_, i) => i % 2 === 1);
  return steps.every(({ name, key }, i) => i % 2 === 1 || name === "module" && key === void 0) ? calls : void 0;
}
function moduleAddress(calls) {
  return calls.map(({ name, key }) => `module.${name}${spelt2(key)}`).join(".");
}

// src/inputs/terraform/plan/instance.ts
function instanceOf(node, module, kind) {
  const [address, type, name] = [textAt2(node, "address"), textAt2(node, "type"), textAt2(node, "name")];
  if (address === void 0 || type === void 0 || name === void 0) return void 0;
  const mode = textAt2(node, "mode") === "data" ? "data" : "managed";
  const home = module ?? textAt2(node, "module_address") ?? moduleIn(address, `${mode === "data" ? "data." : ""}${type}.${name}`);
  const calls = callsIn(home);
  if (calls === void 0) return void 0;
  const key = keyOf6(nodeAt(node, "index"));
  const { start, end } = nodeAt(node, "address") ?? node;
  const said = { address, mode, type, name, module: home, calls, ...key !== void 0 && { key } };
  return { ...said, ...kind, item: node.start, at: { start, end } };
}
function keyOf6(node) {
  if (node?.kind !== "scalar" || node.plain && !/^\d{1,9}$/.test(node.text)) return void 0;
  return node.plain ? Number(node.text) : node.text;
}
function moduleIn(address, local) {
  const at2 = address.lastIndexOf(`.${local}`);
  return address.startsWith("module.") && at2 > 0 ? address.slice(0, at2) : "";
}

// src/inputs/terraform/plan/changes.ts
function* changedInstances(plan) {
  for (const change of itemsOf4(nodeAt(plan, "resource_changes"))) yield* changed(change, false);
  for (const deferred of itemsOf4(nodeAt(plan, "deferred_changes"))) {
    const change = nodeAt(deferred, "resource_change");
    if (change !== void 0) yield* changed(change, true);
  }
}
function* changed(item, isDeferred) {
  if (textAt2(item, "deposed") !== void 0) return;
  const actions = itemsOf4(nodeAt(item, "change", "actions")).map((each) => each.kind === "scalar" ? each.text : "");
  if (actions.length === 1 && GONE.has(actions[0] ?? "")) return;
  yield instanceOf(item, void 0, { isNew: actions.includes("create"), isPartial: false, isDeferred });
}
var GONE = /* @__PURE__ */ new Set(["delete", "forget"]);

// src/inputs/terraform/plan/complaints.ts
function unreadIn2(plan) {
  if (isErrored(plan)) return unknownHole("outside-this-scan", "the plan ended in an error");
  if (isLiteral2(nodeAt(plan, "complete"), "false")) return unknownHole("outside-this-scan", "the plan is not complete");
  return void 0;
}
function complaints2(document2, nameless) {
  const found = [];
  const { root } = document2;
  if (isErrored(root)) {
    found.push(
      problemAt(document2, nodeAt(root, "errored") ?? root, {
        level: "error",
        kind: "errored-plan",
        message: "Making this plan ended in an error, so it lacks what Terraform did not come to",
        next: "Make the plan again without an error, and scan that one."
      })
    );
  }
  if (isLiteral2(nodeAt(root, "complete"), "false")) {
    found.push(
      problemAt(document2, nodeAt(root, "complete") ?? root, {
        level: "note",
        kind: "partial-plan",
        message: "The plan is not complete: some resources were not planned, by -target or because they were deferred",
        next: "Scan a plan of the whole configuration, too."
      })
    );
  }
  if (nameless > 0) {
    found.push({
      level: "warning",
      kind: "unreadable-resource",
      message: `${nameless} resource(s) of this plan or state do not say their address, type and name, so they were not judged`,
      next: "Scan what `terraform show -json` prints, unchanged.",
      file: document2.file
    });
  }
  return found;
}
function isErrored(plan) {
  return isLiteral2(nodeAt(plan, "errored"), "true");
}

// src/inputs/terraform/plan/configuration.ts
function configurationOf(plan) {
  const root = nodeAt(plan, "configuration", "root_module");
  return root?.kind === "map" ? moduleOf2(root) : void 0;
}
function moduleOf2(node) {
  const resources = /* @__PURE__ */ new Map();
  for (const resource of itemsOf4(nodeAt(node, "resources"))) {
    const address = textAt2(resource, "address");
    if (address !== void 0) resources.set(address, resource);
  }
  const calls = nodeAt(node, "module_calls");
  const entries = calls?.kind === "map" ? calls.entries : [];
  return {
    resources,
    calls: new Map(
      entries.map(({ key, value }) => [key.text, { node: value, module: moduleOf2(nodeAt(value, "module")) }])
    ),
    outputs: nodeAt(node, "outputs"),
    variables: nodeAt(node, "variables")
  };
}
function moduleAt(root, calls) {
  return calls.reduce((module, { name }) => module?.calls.get(name)?.module, root);
}
function referencesIn(expression2) {
  const found = itemsOf4(nodeAt(expression2, "references")).flatMap(
    (each) => each.kind === "scalar" ? [each.text] : []
  );
  const few = found.slice(0, MAX_REFERENCES);
  return few.filter((one) => !few.some((other) => other.startsWith(one) && /^[.[]/.test(other.slice(one.length))));
}
var MAX_REFERENCES = 100;
function constantIn(expression2) {
  return nodeAt(expression2, "constant_value");
}
function isExpression(node) {
  if (node.kind !== "map") return node.kind === "scalar";
  return node.entries.length === 0 || entryOf(node, "constant_value") !== void 0 || entryOf(node, "references") !== void 0;
}

// src/inputs/terraform/plan/instances.ts
function instancesOf(all2) {
  const declared = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  for (const each of all2) {
    const at2 = `${each.module} ${localOf(each)}`;
    const known4 = declared.get(at2) ?? /* @__PURE__ */ new Map();
    declared.set(at2, known4.set(each.key, each));
    modules.set(each.module, each.calls);
  }
  let called;
  return {
    all: all2,
    of: (module, local) => declared.get(`${module} ${local}`) ?? /* @__PURE__ */ new Map(),
    keysOf: (calls, call4) => {
      called ??= keysByCall(modules.values());
      return called.get(`${moduleAddress(calls)} ${call4}`) ?? /* @__PURE__ */ new Set();
    }
  };
}
function localOf({ mode, type, name }) {
  return `${mode === "data" ? "data." : ""}${type}.${name}`;
}
function keysByCall(modules) {
  const called = /* @__PURE__ */ new Map();
  for (const calls of modules) {
    for (const [i, { name, key }] of calls.entries()) {
      const at2 = `${moduleAddress(calls.slice(0, i))} ${name}`;
      const known4 = called.get(at2) ?? /* @__PURE__ */ new Set();
      called.set(at2, known4.add(key));
    }
  }
  return called;
}

// src/inputs/terraform/plan/follow.ts
var MAX_STEPS2 = 500;
function following(instances, root) {
  let steps = 0;
  let types2 = /(?:)/;
  const follow = (expression2, home) => {
    const references = referencesIn(expression2).map(stepsOf2);
    const isKeyed = references.some((each) => isOwnKey(each));
    return allOf(references, (reference) => reference === void 0 ? void 0 : one(reference, home, isKeyed));
  };
  const one = (reference, home, isKeyed) => {
    if (++steps > MAX_STEPS2) return void 0;
    const [first2, second, third] = reference;
    switch (first2?.name) {
      case "count":
      case "path":
      case "terraform":
      case "self":
        return [];
      case "each":
        if (second?.name !== "value" || home.forEach === void 0) return [];
        return below3(eachValue(home), reference.slice(2));
      case "local":
        return void 0;
      case "var":
        return second && below3(variable(second.name, home), reference.slice(2));
      case "module":
        if (second === void 0) return void 0;
        return third ? below3(output(second, third.name, home, isKeyed), reference.slice(3)) : any(second, home, isKeyed);
      case "data":
        return third && resource(`data.${second?.name}.${third.name}`, third.key, reference.slice(3), home, isKeyed);
      default:
        return second && resource(`${first2?.name}.${second.name}`, second.key, reference.slice(2), home, isKeyed);
    }
  };
  const eachValue = (home) => {
    const found = referencesIn(home.forEach).map(stepsOf2);
    return allOf(found, (reference) => reference && one(reference, { ...home, forEach: void 0 }, true));
  };
  const variable = (name, { calls }) => {
    const call4 = calls.at(-1);
    const around = calls.slice(0, -1);
    const configuration2 = moduleAt(root, around);
    const node = configuration2?.calls.get(call4?.name ?? "")?.node;
    if (call4 === void 0 || configuration2 === void 0) return [];
    return follow(nodeAt(node, "expressions", name), { calls: around, configuration: configuration2, ...loopOf3(call4.key, node) });
  };
  const output = ({ name, key }, of2, home, isKeyed) => {
    const call4 = home.configuration.calls.get(name);
    if (call4 === void 0) return void 0;
    const keys = instances.keysOf(home.calls, name);
    const own = key ?? (isKeyed && keys.has(home.key) ? home.key : keys.size === 1 ? [...keys][0] : void 0);
    if (keys.size > 0 && !keys.has(own)) return void 0;
    const calls = [...home.calls, { name, ...own !== void 0 && { key: own } }];
    const expression2 = nodeAt(call4.module.outputs, of2, "expression");
    return follow(expression2, { calls, configuration: call4.module, key: void 0, forEach: void 0 });
  };
  const any = (call4, home, isKeyed) => {
    const outputs2 = home.configuration.calls.get(call4.name)?.module.outputs;
    const names = outputs2?.kind === "map" ? outputs2.entries.map(({ key }) => key.text) : [];
    const found = isKeyed ? allOf(names, (name) => output(call4, name, home, isKeyed)) : void 0;
    return found?.flatMap(({ instance }) => types2.test(instance.type) ? { instance } : []);
  };
  const resource = (local, key, rest, home, isKeyed) => {
    const [attribute3, ...more] = rest;
    const among = instances.of(moduleAddress(home.calls), local);
    if (among.size === 0) return [];
    const [only3] = among.keys();
    const own = key ?? (among.size === 1 ? only3 : isKeyed ? home.key : void 0);
    const instance = among.get(own);
    if (instance === void 0) return key === void 0 ? void 0 : [];
    if (more.length > 0) return void 0;
    return part(instance) ?? [{ instance, ...attribute3 !== void 0 && { attribute: attribute3.name } }];
  };
  const part = (instance) => {
    const of2 = instance.mode === "managed" ? rowOf(instance.type)?.part?.of : void 0;
    const home = homeOf(instance, root);
    if (of2 === void 0 || home === void 0) return void 0;
    const node = home.configuration.resources.get(localOf(instance));
    return follow(nodeAt(node, "expressions", of2), home);
  };
  return (expression2, from, expected) => {
    const home = homeOf(from, root);
    steps = 0;
    types2 = expected;
    const found = home && follow(expression2, home);
    return found && [...new Map(found.map((target) => [target.instance.address, target])).values()];
  };
}
function homeOf(instance, root) {
  const configuration2 = moduleAt(root, instance.calls);
  const node = configuration2?.resources.get(localOf(instance));
  return configuration2 && { calls: instance.calls, configuration: configuration2, ...loopOf3(instance.key, node) };
}
function loopOf3(key, node) {
  return { key, forEach: entryOf(node, "for_each_expression")?.value };
}
function isOwnKey(reference) {
  const [first2, second] = reference ?? [];
  return first2?.name === "each" && second?.name === "key" || first2?.name === "count" && second?.name === "index";
}
function below3(found, rest) {
  const [attribute3, ...more] = rest;
  if (attribute3 === void 0 || found === void 0) return found;
  if (more.length > 0) return void 0;
  return found.map((target) => ({ ...target, attribute: target.attribute ?? attribute3.name }));
}
function allOf(items, find) {
  const found = [];
  for (const item of items) {
    const targets = find(item);
    if (targets === void 0) return void 0;
    found.push(...targets);
  }
  return found;
}

// src/inputs/terraform/plan/late-origins.ts
var LateOrigin = class {
  #find;
  constructor(find) {
    this.#find = find;
  }
  get at() {
    return this.#find().at;
  }
  get via() {
    return this.#find().via;
  }
};
function lateOrigin(find) {
  return new LateOrigin(find);
}
var LateOrigins = class {
  #values;
  #find;
  constructor(values, find) {
    this.#values = values;
    this.#find = find;
  }
  get(pointer) {
    return this.has(pointer) ? this.#at(pointer) : void 0;
  }
  has(pointer) {
    return pointer !== "" && valueAt(this.#values, pointer) !== void 0;
  }
  #at(pointer) {
    return lateOrigin(() => this.#find(pointer));
  }
  get size() {
    return [...this.keys()].length;
  }
  *keys() {
    yield* pointersIn(this.#values, "");
    return void 0;
  }
  *entries() {
    for (const pointer of this.keys()) yield [pointer, this.#at(pointer)];
    return void 0;
  }
  *values() {
    for (const [, origin] of this.entries()) yield origin;
    return void 0;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  forEach(each) {
    for (const [pointer, origin] of this.entries()) each(origin, pointer, this);
  }
};
function* pointersIn(value, at2) {
  const below4 = isList(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  for (const [key, held] of below4) {
    const pointer = child(at2, key);
    yield pointer;
    yield* pointersIn(held, pointer);
  }
}
function nodeFor(tree, pointer) {
  let here = tree;
  let found;
  for (const [i, step] of segments(pointer).entries()) {
    here = here?.kind === "list" ? here.items[Number(step)] : entryOf(here, step)?.value;
    if (here === void 0 || isLiteral2(here, "null")) return found;
    found = { node: here, depth: i + 1 };
  }
  return found;
}

// src/inputs/terraform/plan/plan-resource.ts
var PlanResource = class {
  id;
  address;
  mode;
  type;
  name;
  module;
  key;
  values;
  exists;
  provider;
  #source;
  #item;
  #at;
  #tell;
  constructor(instance, source, { id, values, exists: exists3, provider, tell: tell2 }) {
    this.id = id;
    this.address = instance.address;
    this.mode = instance.mode;
    this.type = instance.type;
    this.name = instance.name;
    this.module = instance.module;
    if (instance.key !== void 0) this.key = instance.key;
    this.values = values;
    this.exists = exists3;
    this.provider = provider;
    this.#source = source;
    this.#item = instance.item;
    this.#at = instance.at;
    this.#tell = tell2;
  }
  get at() {
    return lateOrigin(() => ({ at: this.#source.span(this.#at), via: [] }));
  }
  get origins() {
    return new LateOrigins(this.values, (pointer) => ({ at: this.#place(pointer), via: [] }));
  }
  /** A value stands where it is told, one that is not known yet where the plan says so. */
  #place(pointer) {
    const { values, unknown } = this.#tell(this.#item);
    const [told, open2] = [nodeFor(values, pointer), nodeFor(unknown, pointer)];
    const found = (open2?.depth ?? 0) > (told?.depth ?? 0) ? open2 : told;
    return this.#source.span(found?.node ?? this.#at);
  }
};

// src/inputs/terraform/plan/providers.ts
function providersOf(plan, root, instances, readBefore, tell2) {
  const written = nodeAt(plan, "configuration", "provider_config");
  const keyOf8 = (instance) => {
    const node = moduleAt(root, instance.calls)?.resources.get(localOf(instance));
    const key = textAt2(node, "provider_config_key") ?? instance.type.split("_", 1)[0] ?? "";
    if (nodeAt(written, key) !== void 0) return key;
    const inherited = key.slice(key.lastIndexOf(":") + 1);
    return nodeAt(written, inherited) !== void 0 ? inherited : key;
  };
  const accounts = /* @__PURE__ */ new Map();
  for (const each of [...readBefore, ...instances.all]) {
    const account = each.type === "aws_caller_identity" ? textAt2(tell2(each.item).values, "account_id") : void 0;
    if (account !== void 0 && ACCOUNT2.test(account)) accounts.set(keyOf8(each), account);
  }
  const known4 = /* @__PURE__ */ new Map();
  return (instance) => {
    const key = keyOf8(instance);
    const found = known4.get(key) ?? providerOf2(key, nodeAt(written, key, "expressions"), plan, accounts.get(key));
    known4.set(key, found);
    return found;
  };
}
var ACCOUNT2 = /^\d{12}$/;
var REGION2 = /^[a-z]{2,4}(?:-[a-z]{2,20}){1,3}-\d{1,2}$/;
function providerOf2(name, written, plan, account) {
  const region = textOf6(nodeAt(written, "region"), plan);
  const tags = nodeAt(itemsOf4(nodeAt(written, "default_tags"))[0], "tags");
  const scope = {
    account: account ?? accountIn2(written, plan) ?? unknownHole("parameter", "AWS::AccountId"),
    region: region !== void 0 && REGION2.test(region) ? region : unknownHole("parameter", "AWS::Region"),
    partition: unknownHole("parameter", "AWS::Partition")
  };
  return { name, scope, ...tags !== void 0 && { defaultTags: tagsIn(tags, name) } };
}
function accountIn2(written, plan) {
  const role = textOf6(nodeAt(itemsOf4(nodeAt(written, "assume_role"))[0], "role_arn"), plan);
  const [only3, ...others] = itemsOf4(constantIn(nodeAt(written, "allowed_account_ids")));
  const account = role?.split(":")[4] ?? (others.length === 0 && only3?.kind === "scalar" ? only3.text : void 0);
  return account !== void 0 && ACCOUNT2.test(account) ? account : void 0;
}
function textOf6(expression2, plan) {
  const constant = constantIn(expression2);
  if (constant?.kind === "scalar") return constant.text;
  const [reference = "", ...others] = referencesIn(expression2);
  const name = /^var\.([\w-]+)$/.exec(reference)?.[1];
  return name === void 0 || others.length > 0 ? void 0 : textAt2(nodeAt(plan, "variables", name), "value");
}
function tagsIn(expression2, provider) {
  const constant = constantIn(expression2);
  if (constant?.kind !== "map") return unknownHole("unresolved-function", `default_tags of the provider ${provider}`);
  return mapOf(
    constant.entries.flatMap(({ key, value }) => {
      const text2 = value.kind === "scalar" ? scalarValue(value) : null;
      return text2 === null ? [] : [[key.text, text2]];
    })
  );
}

// src/inputs/terraform/plan/names-another.ts
var NAMES2 = [
  [/^(?:(?:target_|s3_)?bucket(?:_name|_arn)?|destination_bucket)$/, /_s3.*_(?:bucket|access_point)$/],
  [/(?:^|_)kms_.*key(?:_id|_arn)?$|^(?:target_key_id|key_id|key_arn|primary_key_arn)$/, /_kms_/],
  [/^vpc_id$/, /_vpc$/],
  [/^vpc_endpoint_id$/, /_vpc_endpoint$/],
  [/^(?:main_)?route_table_ids?$/, /_(?:route_table|vpc)$/],
  [/^subnet_ids?$/, /_subnet$/],
  [/^(?:vpc_)?security_group_ids?$/, /_(?:security_group|vpc)$/],
  [/^(?:sns_topic_(?:name|arn)|topic_arn)$/, /_sns_topic$/],
  [/^cloud_watch_logs_group_arn$/, /_cloudwatch_log_group$/],
  [/^(?:cloud_watch_logs_|iam_)?role(?:_arn)?$/, /_iam_role$/],
  [/^log_destination$/, /_(?:s3_bucket|cloudwatch_log_group|kinesis_firehose_delivery_stream)$/],
  [/^access_point(?:_arn)?$/, /_access_point$/],
  [/^table_bucket_arn$/, /_table_bucket$/],
  [/^(?:nat_)?gateway_id$/, /_gateway$/]
];
var OWN_NAMES = /* @__PURE__ */ new Set(["aws_s3_bucket.bucket", "aws_s3_directory_bucket.bucket"]);
function typesNamedBy(type, attribute3) {
  if (OWN_NAMES.has(`${type}.${attribute3}`)) return void 0;
  return NAMES2.find(([name]) => name.test(attribute3))?.[1];
}
function isPlural(attribute3) {
  return attribute3.endsWith("s");
}

// src/inputs/terraform/plan/refer.ts
function referring2(root, instance, tell2, follow) {
  return (expressions, attribute3) => {
    const types2 = typesNamedBy(instance.type, attribute3);
    if (types2 === void 0) return void 0;
    const found = [];
    for (const expression2 of expressions) {
      const targets2 = follow(expression2, instance, types2);
      if (targets2 === void 0) return void 0;
      found.push(...targets2);
    }
    const targets = new Map(found.map((target) => [target.instance.address, target]));
    if (targets.size === 0 || found.some((target) => !types2.test(target.instance.type) || isKnown2(target, tell2)))
      return void 0;
    const named3 = [...targets.values()].map(
      (target) => refHole(`${root}#${target.instance.address}`, target.attribute)
    );
    const [only3] = named3;
    if (isPlural(attribute3)) return named3;
    return named3.length === 1 ? only3 : void 0;
  };
}
function isKnown2({ instance, attribute: attribute3 }, tell2) {
  const value = attribute3 === void 0 ? void 0 : entryOf(tell2(instance.item).values, attribute3)?.value;
  return value !== void 0 && !isLiteral2(value, "null");
}

// src/inputs/terraform/plan/told.ts
var KEPT = 64;
var ITEM = {
  values: "all",
  sensitive_values: "all",
  change: { after: "all", after_unknown: "all", after_sensitive: "all" }
};
function telling(source) {
  const kept = /* @__PURE__ */ new Map();
  return (item) => {
    const known4 = kept.get(item);
    if (known4 !== void 0) return known4;
    const whole = readJsonPart(source, item, ITEM);
    const told = {
      values: nodeAt(whole, "change", "after") ?? nodeAt(whole, "values"),
      unknown: nodeAt(whole, "change", "after_unknown"),
      sensitive: nodeAt(whole, "change", "after_sensitive") ?? nodeAt(whole, "sensitive_values")
    };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== void 0) kept.delete(oldest);
    kept.set(item, told);
    return told;
  };
}

// src/inputs/terraform/plan/configured-only.ts
var CONFIGURED_ONLY = {
  aws_cloudtrail: ["advanced_event_selector", "event_selector", "insight_selector"],
  aws_cloudtrail_event_data_store: ["advanced_event_selector"],
  aws_s3_bucket_cors_configuration: ["cors_rule"],
  aws_s3_bucket_lifecycle_configuration: ["rule"],
  aws_s3_bucket_logging: ["target_grant", "target_object_key_format"],
  aws_s3_bucket_notification: ["lambda_function", "queue", "topic"],
  aws_s3_bucket_object_lock_configuration: ["rule"],
  aws_s3_bucket_replication_configuration: ["rule"],
  aws_s3_bucket_server_side_encryption_configuration: ["rule"],
  aws_s3_bucket_versioning: ["versioning_configuration"],
  aws_s3_bucket_website_configuration: ["routing_rule"],
  aws_s3control_bucket_lifecycle_configuration: ["rule"]
};
function isOnlyConfigured(type, attribute3) {
  return Object.hasOwn(CONFIGURED_ONLY, type) && (CONFIGURED_ONLY[type]?.includes(attribute3) ?? false);
}

// src/inputs/terraform/plan/written.ts
var OPEN3 = { kind: "open" };
var NOTHING5 = { kind: "nothing" };
function memberOf2(written, name) {
  if (written.kind !== "blocks") return written.kind === "nothing" ? NOTHING5 : OPEN3;
  const nodes = written.blocks.flatMap((block2) => entryOf(block2, name)?.value ?? []);
  if (nodes.length === 0) return NOTHING5;
  if (nodes.every(isExpression)) return { kind: "expressions", expressions: nodes };
  return { kind: "blocks", blocks: nodes.flatMap((node) => node.kind === "list" ? node.items : [node]) };
}
function itemOf2(written, list2, index) {
  if (written.kind !== "blocks") return written.kind === "nothing" ? NOTHING5 : OPEN3;
  const { blocks } = written;
  if (list2.length > blocks.length) return OPEN3;
  const own = blocks[index];
  const isInOrder = list2.length === blocks.length && blocks.every((block2, i) => agrees(block2, list2[i]));
  return isInOrder && own !== void 0 ? { kind: "blocks", blocks: [own] } : written;
}
function agrees(block2, item) {
  if (block2.kind !== "map") return true;
  return block2.entries.every(({ key, value }) => {
    const constant = constantIn(value);
    const actual = entryOf(item, key.text)?.value;
    if (constant?.kind !== "scalar" || actual?.kind !== "scalar" || isLiteral2(actual, "null")) return true;
    return constant.text === actual.text;
  });
}

// src/inputs/terraform/plan/values.ts
var MAX_DEPTH9 = 60;
function valuesOf3(instance, told, written, refer) {
  const absent = (place) => instance.isNew && place.written.kind === "nothing" && !(place.depth === 1 && isOnlyConfigured(instance.type, place.name));
  const valueAt2 = (place) => {
    const { node: node2, unknown: unknown2, sensitive: sensitive2 } = place;
    if (isLiteral2(sensitive2, "true"))
      return isLiteral2(node2, "null") && !isLiteral2(unknown2, "true") ? void 0 : secretHole();
    if (isLiteral2(unknown2, "true")) return unknownValue(place);
    if (place.depth > MAX_DEPTH9) return unknownHole("analysis-limit", `${place.name}, which nests too deep`);
    if (node2?.kind === "map" || node2 === void 0 && unknown2?.kind === "map") return mapAt(place);
    if (node2?.kind === "list" || node2 === void 0 && unknown2?.kind === "list") return listAt(place);
    if (node2 === void 0 && instance.isPartial) return unknownValue(place);
    return node2?.kind === "scalar" ? scalarValue(node2) ?? void 0 : void 0;
  };
  const unknownValue = (place) => {
    if (absent(place)) return void 0;
    const { written: said, name } = place;
    const found = said.kind === "expressions" ? refer(said.expressions, name) : void 0;
    return found ?? unknownHole("known-after-apply", `${instance.address}.${name}`);
  };
  const mapAt = (place) => {
    const { node: node2, unknown: unknown2, sensitive: sensitive2, written: said, depth } = place;
    const values = [];
    const take = (name, inner2, open2) => {
      const written2 = memberOf2(said, name);
      const hidden = entryOf(sensitive2, name)?.value;
      const value = valueAt2({ node: inner2, unknown: open2, sensitive: hidden, written: written2, name, depth: depth + 1 });
      if (value !== void 0) values.push([name, value]);
    };
    for (const { key, value } of entriesOf(node2)) take(key.text, value, entryOf(unknown2, key.text)?.value);
    for (const { key, value } of entriesOf(unknown2)) {
      if (entryOf(node2, key.text) === void 0) take(key.text, void 0, value);
    }
    if (instance.isPartial && said.kind === "blocks") {
      for (const name of new Set(said.blocks.flatMap((block2) => entriesOf(block2).map(({ key }) => key.text)))) {
        if (entryOf(node2, name) === void 0) take(name, void 0, void 0);
      }
    }
    return mapOf(values);
  };
  const listAt = (place) => {
    const items = place.node?.kind === "list" ? place.node.items : [];
    const unknowns = place.unknown?.kind === "list" ? place.unknown.items : [];
    const whole = items.length >= unknowns.length ? items : unknowns;
    const { written: said, name } = place;
    if (said.kind === "expressions" && whole.length > 0 && unknowns.length === whole.length && unknowns.every(isUnknown2)) {
      const found = refer(said.expressions, name);
      if (found !== void 0) return found;
    }
    const sensitives = place.sensitive?.kind === "list" ? place.sensitive.items : [];
    return whole.flatMap((_, i) => {
      const inner2 = { node: items[i], unknown: unknowns[i], sensitive: sensitives[i], name, depth: place.depth + 1 };
      const value = valueAt2({ ...inner2, written: itemOf2(said, whole, i) });
      return value ?? [];
    });
  };
  const { values: node, unknown, sensitive } = told;
  const top = { node, unknown, sensitive, written, name: "", depth: 0 };
  if (isLiteral2(unknown, "true") || isLiteral2(sensitive, "true")) return mapOf([]);
  return mapAt(top);
}
function isUnknown2(node) {
  return isLiteral2(node, "true");
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : [];
}

// src/inputs/terraform/plan/values-module.ts
function* instancesIn2(root, isPlanned) {
  const queue = root === void 0 ? [] : [root];
  for (let module = queue.pop(); module !== void 0; module = queue.pop()) {
    const address = textAt2(module, "address") ?? "";
    for (const resource of itemsOf4(nodeAt(module, "resources"))) {
      if (textAt2(resource, "deposed_key") !== void 0) continue;
      yield instanceOf(resource, address, { isNew: isPlanned, isPartial: isPlanned, isDeferred: false });
    }
    for (const child2 of itemsOf4(nodeAt(module, "child_modules")).toReversed()) queue.push(child2);
  }
}

// src/inputs/terraform/plan/with-source.ts
function withSource(planned, written) {
  if (written.length === 0) return planned;
  const own = new Set(planned.map(({ id }) => id));
  const data = written.filter(({ id, mode }) => mode === "data" && !own.has(id));
  const known4 = /* @__PURE__ */ new Set([...own, ...data.map(({ id }) => id)]);
  const byId = new Map(written.map((each) => [each.id, each]));
  const merged6 = planned.map((each) => {
    const source = byId.get(each.id);
    return source === void 0 ? each : merge(each, source, known4);
  });
  return [...merged6, ...data];
}
function merge(planned, written, known4) {
  const values = filled(planned.values, written.values, known4);
  const { id, address, mode, type, name, module, key, exists: exists3, provider } = planned;
  return {
    ...{ id, address, mode, type, name, module, values, exists: exists3, provider },
    ...key !== void 0 && { key },
    at: written.at,
    origins: new LateOrigins(values, (pointer) => originIn(written, values, pointer))
  };
}
function filled(value, written, known4) {
  if (written === void 0) return value;
  if (isHole(value)) {
    const isLate = value.kind === "unknown" && value.reason === "known-after-apply";
    return isLate && isTelling(written, known4) ? written : value;
  }
  if (isMap(value) && isMap(written)) {
    const entries = Object.entries(value).map(
      ([key, held]) => [key, filled(held, field(written, key), known4)]
    );
    return entries.every(([key, held]) => held === value[key]) ? value : mapOf(entries);
  }
  if (isList(value) && isList(written) && agree(value, written)) {
    const items = value.map((item, i) => filled(item, written[i], known4));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  return value;
}
function isTelling(value, known4) {
  return !(isHole(value) && value.kind === "unknown") && refersTo(value, known4);
}
function refersTo(value, known4) {
  if (typeof value !== "object") return true;
  if (isList(value)) return value.every((each) => refersTo(each, known4));
  if (isMap(value)) return Object.values(value).every((each) => refersTo(each, known4));
  switch (value.kind) {
    case "ref":
      return known4.has(value.resource);
    case "text":
      return value.parts.every((part) => refersTo(part, known4));
    case "choice":
      return refersTo(value.then, known4) && refersTo(value.else, known4);
    default:
      return true;
  }
}
function originIn(written, values, pointer) {
  for (let at2 = pointer; at2 !== ""; at2 = at2.slice(0, at2.lastIndexOf("/"))) {
    const origin = written.origins.get(at2);
    const [here, there] = [valueAt(values, at2), valueAt(written.values, at2)];
    if (origin !== void 0 && here !== void 0 && there !== void 0 && agree(here, there)) return origin;
  }
  return written.at;
}
function agree(one, other) {
  if (isHole(one) || isHole(other) || one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, i) => agree(item, other[i]));
  }
  if (isMap(one) && isMap(other)) {
    return Object.entries(one).every(([key, held]) => {
      const there = field(other, key);
      return there === void 0 || agree(held, there);
    });
  }
  return typeof one !== "object" && (typeof other === "object" || String(one) === String(other));
}

// src/inputs/terraform/plan/read-plan.ts
function readPlan(document2, root, written = []) {
  const source = nodeAt(document2.root, "values") === void 0 ? "plan" : "state";
  const { value: resources, problems, hasOld } = resourcesIn3(document2, root);
  const mapped2 = mapRoot(withSource(resources, written), { root, isState: source === "state" || hasOld });
  const unread = unreadIn2(document2.root);
  const estate = estateOf({
    root,
    source,
    resources: mapped2.value,
    parameters: /* @__PURE__ */ new Map(),
    complete: () => false,
    namesOf: namesOfMapped,
    ...unread && { unread }
  });
  return { value: estate, problems: [...problems, ...mapped2.problems] };
}
function resourcesIn3(document2, root) {
  const plan = document2.root;
  const told = [...instancesToldBy(document2)];
  const known4 = told.filter((each) => each !== void 0);
  const all2 = [...new Map(known4.map((each) => [each.address, each])).values()];
  const before = [...instancesIn2(nodeAt(plan, "prior_state", "values", "root_module"), false)].flatMap(
    (each) => each?.mode === "data" ? each : []
  );
  const { file, text: text2, span } = document2;
  const source = { file, text: text2, span };
  const tell2 = telling(source);
  const instances = instancesOf(all2);
  const configuration2 = configurationOf(plan);
  const follow = following(instances, configuration2);
  const provider = providersOf(plan, configuration2, instances, before, tell2);
  const value = all2.map((instance) => {
    const node = moduleAt(configuration2, instance.calls)?.resources.get(localOf(instance));
    const expressions = nodeAt(node, "expressions");
    const written = node === void 0 ? OPEN3 : { kind: "blocks", blocks: expressions ? [expressions] : [] };
    return new PlanResource(instance, source, {
      id: `${root}#${instance.address}`,
      values: isJudged(instance) ? valuesOf3(instance, tell2(instance.item), written, referring2(root, instance, tell2, follow)) : mapOf([]),
      exists: instance.isDeferred ? unknownHole("known-after-apply", `how often ${instance.address} exists`) : true,
      provider: provider(instance),
      tell: tell2
    });
  });
  return {
    value,
    problems: complaints2(document2, told.length - known4.length),
    hasOld: all2.some((each) => each.mode === "managed" && !each.isNew)
  };
}
function isJudged({ mode, type }) {
  return mode === "data" || rowOf(type) !== void 0;
}
function* instancesToldBy({ root }) {
  const state = nodeAt(root, "values", "root_module");
  if (nodeAt(root, "resource_changes") !== void 0) yield* changedInstances(root);
  else yield* instancesIn2(state ?? nodeAt(root, "planned_values", "root_module"), state === void 0);
}

// src/inputs/terraform/plan/plan.ts
var terraformPlan = {
  name: "terraform plan",
  recognises: ({ head }) => /^\s*\{/.test(head) && SECTION2.test(head),
  read: ({ file, text: read3 }, options) => {
    const whole = read3();
    if ("problem" in whole) return { kind: "unreadable", problems: [whole.problem] };
    const { text: text2 } = whole;
    if (!text2.includes('"format_version"') || !SECTION2.test(text2)) return { kind: "skipped" };
    return rootOf2(text2, file, options);
  }
};
var SECTION2 = /"(?:format_version|resource_changes|planned_values|prior_state|configuration|values)"\s*:/;
function rootOf2(text2, file, options) {
  const { uri } = file;
  const whole = readJson(text2, uri, PLAN);
  const hasNone = ["resource_changes", "values"].every((key) => nodeAt(whole.value?.root, key) === void 0);
  const { value: document2, problems } = hasNone && whole.value !== void 0 ? readJson(text2, uri, PLANNED) : whole;
  if (document2 === void 0) {
    return text2.includes('"terraform_version"') ? { kind: "unreadable", problems } : { kind: "skipped" };
  }
  const version = versionOf(document2);
  if (version === void 0) return { kind: "skipped" };
  if (version > NEWEST) return { kind: "unreadable", problems: [tooNew(version, uri)] };
  const source = readSource(document2, file, options);
  const estate = readPlan(document2, uri, source?.value.resources);
  return {
    kind: "roots",
    estates: [estate.value],
    text: text2,
    ...source && { texts: source.value.texts, waivers: source.value.waivers },
    problems: [...problems, ...estate.problems, ...source?.problems ?? []]
  };
}
var NEWEST = 1;
function versionOf({ root }) {
  const major = /^(\d{1,3})(?:\.|$)/.exec(textAt2(root, "format_version") ?? "")?.[1];
  const isOurs = textAt2(root, "terraform_version") !== void 0 || SECTIONS2.some((key) => nodeAt(root, key));
  return major !== void 0 && isOurs ? Number(major) : void 0;
}
var SECTIONS2 = ["resource_changes", "planned_values", "values"];
function tooNew(version, file) {
  return {
    level: "error",
    kind: "newer-plan",
    message: `This plan or state has version ${version} of Terraform's JSON format; this version of Lakeproof reads versions up to ${NEWEST}`,
    next: "Update Lakeproof.",
    file
  };
}

// src/inputs/read-roots.ts
var INPUTS = [snapshot, hcl, otherForms, terraformPlan, cdkAssembly, cloudformation];
function readRoots(file, options = {}) {
  const opened = openFile(file);
  if ("problem" in opened) {
    return opened.problem.level === "error" ? { kind: "unreadable", problems: [opened.problem] } : { kind: "skipped" };
  }
  for (const input of INPUTS) {
    if (!input.recognises(opened)) continue;
    const routed = input.read(opened, options);
    if (routed.kind !== "skipped") return routed;
  }
  return file.explicit ? { kind: "unreadable", problems: [saying(file, "not-recognised")] } : { kind: "skipped" };
}

// src/syntax/hcl/grammar.ts
var REPORTS_A_CHARACTER = 1;
var SMALL = 1e5;
var loaded;
function loadGrammar() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const [{ Parser, Language }, { GRAMMAR, RUNTIME }] = await Promise.all([
    import("./web-tree-sitter-YJP7JDR6.js"),
    import("./wasm.generated-YDMWK2XA.js")
  ]);
  await Parser.init({ wasmBinary: Buffer.from(RUNTIME, "base64") });
  const parser = new Parser();
  parser.setLanguage(await Language.load(Buffer.from(GRAMMAR, "base64")));
  return { parse: (text2) => parse(parser, text2) };
}
function parse(parser, text2) {
  const allowed = SMALL + text2.length * REPORTS_A_CHARACTER;
  let reports = 0;
  let offset = 0;
  parser.reset();
  const tree = parser.parse(text2, null, {
    progressCallback: ({ currentOffset }) => {
      offset = currentOffset;
      return ++reports > allowed;
    }
  });
  if (tree === null) return { exhausted: offset };
  try {
    const concrete = concreteTree(tree);
    return "tooDeep" in concrete ? concrete : { tree: concrete, hasErrors: tree.rootNode.hasError };
  } finally {
    tree.delete();
  }
}

// src/inputs/terraform/hcl/regular-expressions.ts
async function loadRegularExpressions() {
  const { RE2JS, RE2JSException } = await import("./build-3P6ZCUYN.js");
  return {
    compile: (text2) => {
      try {
        return patternOf(RE2JS.compile(text2));
      } catch (error) {
        if (error instanceof RE2JSException) return void 0;
        throw error;
      }
    }
  };
}
function patternOf(compiled) {
  return {
    names: new Map(Object.entries(compiled.namedGroups()).map(([name, number]) => [number, name])),
    matches: (text2) => {
      const matcher = compiled.matcher(text2);
      const found = [];
      while (matcher.find()) {
        const groups = Array.from({ length: compiled.groupCount() + 1 }, (_, i) => matcher.group(i));
        found.push({ start: matcher.start(), end: matcher.end(), groups });
      }
      return found;
    }
  };
}

// src/inputs/terraform/hcl/hcl-reader.ts
async function loadHclReader() {
  const [grammar, expressions] = await Promise.all([loadGrammar(), loadRegularExpressions()]);
  const seen = /* @__PURE__ */ new Set();
  return {
    grammar,
    expressions,
    files: fileReader(grammar),
    isNew: (folder) => {
      const isNew = !seen.has(folder);
      seen.add(folder);
      return isNew;
    }
  };
}

// src/inputs/terraform/needs-hcl.ts
function needsHcl(file, options) {
  if (isHcl(file)) return true;
  if (options.source === void 0 && options.folder === void 0) return false;
  const opened = openFile(file);
  const isPlan = !("problem" in opened) && terraformPlan.recognises(opened) && opened.head.includes('"format_version"');
  return isPlan && sourceFolder(file, options) !== void 0;
}

// src/model/declared-places.ts
var LOGICAL_ID = "aws:cloudformation:logical-id";
function withDeclaredPlaces(estates) {
  const declared = estates.filter((estate) => estate.source !== "live");
  const twins = /* @__PURE__ */ new Map();
  if (declared.length === 0 || declared.length === estates.length) return { estates, twins };
  const twinOf = twinsAmong(declared);
  const placedEstates = estates.map((estate) => {
    if (estate.source !== "live") return estate;
    const resources = [...estate.resources].map((r) => {
      const twin = twinOf(r, estate);
      if (twin === void 0) return r;
      const there = placed2(r, twin);
      twins.set(there, twin);
      return there;
    });
    return estateOf({ ...estate, resources });
  });
  return { estates: placedEstates, twins };
}
function twinsAmong(declared) {
  const byName = /* @__PURE__ */ new Map();
  const byLogicalId = /* @__PURE__ */ new Map();
  const add2 = (map2, key, r) => map2.set(key, [...map2.get(key) ?? [], r]);
  for (const estate of declared) {
    for (const r of estate.resources) {
      for (const name of new Set(estate.namesOf(r))) if (typeof name === "string") add2(byName, keyOf7(r, name), r);
      const local = r.id.slice(r.id.indexOf("#") + 1);
      add2(byLogicalId, keyOf7(r, local.slice(local.lastIndexOf("/") + 1)), r);
    }
  }
  return (r, estate) => {
    for (const name of estate.namesOf(r)) {
      const named3 = typeof name === "string" ? byName.get(keyOf7(r, name)) : void 0;
      if (named3 !== void 0) return only2(named3);
    }
    const id = tagOf(r, LOGICAL_ID);
    return typeof id === "string" ? only2(byLogicalId.get(keyOf7(r, id)) ?? []) : void 0;
  };
}
function keyOf7({ type }, name) {
  return `${type} ${name}`;
}
function only2(found) {
  return found.length === 1 ? found[0] : void 0;
}
function tagOf({ properties }, key) {
  const tags = valueAt(properties, "/Tags");
  return isList(tags) ? field(
    tags.find((tag2) => field(tag2, "Key") === key),
    "Value"
  ) : void 0;
}
function placed2(r, twin) {
  const { id, identity, type, exists: exists3, properties, scope, recorded } = r;
  const origins = /* @__PURE__ */ new Map();
  for (const [pointer, origin] of twin.origins) if (isSame(pointer, twin)) origins.set(pointer, origin);
  return { id, identity, type, exists: exists3, properties, scope, recorded, origins };
}
function isSame(pointer, { properties }) {
  for (let above = parent(pointer); above !== void 0; above = parent(above)) {
    const value = valueAt(properties, above);
    if (isList(value) && value.length > 1) return false;
  }
  return true;
}

// src/model/imports.ts
function importsAmong(estates) {
  const exported = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const [name, value] of estate.exports ?? []) {
      put4(exported, name, { estate, value });
    }
  }
  const elsewhere = (name, home) => name === void 0 ? [] : (exported.get(name) ?? []).filter(({ estate }) => estate !== home);
  const importersOf = /* @__PURE__ */ new Map();
  const importers = (type, to) => {
    const key = `${type} ${to}`;
    const found = importersOf.get(key) ?? byImport(estates, type, to);
    importersOf.set(key, found);
    return found;
  };
  return {
    named: (r, how, home, decide2 = UNDECIDED) => {
      const found = elsewhere(importIn(valueAt(r.properties, how.from), decide2), home);
      if (found.length === 0 || !found.every(({ value }) => isKnown3(value))) return void 0;
      const meant2 = found.flatMap(
        ({ estate, value }) => estate.ofType(how.type).filter((each) => isNamed(value, each, estate.namesOf(each), UNDECIDED) === "yes")
      );
      return sure2(meant2, found.length === 1);
    },
    namers: (r, how, home) => {
      const names = [...home.exports ?? []].filter(
        ([, value]) => isKnown3(value) && isNamed(value, r, home.namesOf(r), UNDECIDED) === "yes"
      );
      const answers = names.map(([name]) => {
        const found = (importers(how.type, how.to).get(name) ?? []).filter(({ estate }) => estate !== home);
        return sure2(
          found.map(({ namer }) => namer),
          exported.get(name)?.length === 1
        );
      });
      return { yes: answers.flatMap(({ yes }) => yes), maybe: answers.flatMap(({ maybe }) => maybe) };
    },
    isFromElsewhere: (namer, to, home) => elsewhere(importIn(valueAt(namer.properties, to), UNDECIDED), home).length > 0
  };
}
function importIn(value, decide2) {
  let here = value;
  while (isHole(here) && here.kind === "choice") {
    const truth2 = decide2(here.if);
    if (truth2 === void 0) return void 0;
    here = truth2 ? here.then : here.else;
  }
  return isHole(here) && here.kind === "unknown" && here.reason === "imported" ? here.detail : void 0;
}
function isKnown3(value) {
  return !isHole(value) || value.kind === "ref";
}
function byImport(estates, type, to) {
  const found = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      const name = importIn(value, UNDECIDED);
      if (name === void 0 || value === void 0) continue;
      put4(found, name, { estate, value, namer });
    }
  }
  return found;
}
function put4(map2, name, value) {
  const known4 = map2.get(name);
  if (known4 === void 0) map2.set(name, [value]);
  else known4.push(value);
}
function sure2(resources, isOne2) {
  const isYes = (r) => isOne2 && ifExists(r, "yes", UNDECIDED) === "yes";
  return { yes: resources.filter(isYes), maybe: resources.filter((r) => !isYes(r)) };
}

// src/model/neighbours.ts
function withNeighbours(estates) {
  const declared = estates.filter((estate) => estate.source !== "live");
  if (declared.length < 2) return estates;
  const rootOf3 = new Map(declared.map((estate) => [estate.root, estate]));
  const holding = remembering((type) => declared.filter((estate) => estate.ofType(type).length > 0));
  const namersOf = remembering((type, to) => namersByLiteral(holding(type), type, to));
  const imports = importsAmong(declared);
  return estates.map((estate) => {
    if (estate.source === "live") return estate;
    const others = (type) => holding(type).filter((other) => other !== estate);
    return {
      ...estate,
      byId: (id) => estate.byId(id) ?? rootOf3.get(id.slice(0, Math.max(0, id.indexOf("#"))))?.byId(id),
      joined: (r, how, decide2) => {
        const own = estate.joined(r, how, decide2);
        if ("account" in how) return { yes: own.yes, maybe: [...own.maybe, ...accountWide(r, how, others(how.type))] };
        if ("from" in how) {
          const imported3 = imports.named(r, how, estate, decide2);
          if (imported3 !== void 0) return imported3;
          return own.yes.length + own.maybe.length > 0 ? own : named2(r, how, others(how.type));
        }
        const namers = estate.namesOf(r).flatMap((name) => typeof name === "string" ? namersOf(how.type, how.to).get(name) ?? [] : []).filter((namer) => namer.estate !== estate && !isAnsweredAtHome(namer, r.type, how.to));
        const literal = merged5(
          own,
          namers,
          namers.length > 0 && others(r.type).some((other) => bears(other, r, estate))
        );
        const imported2 = imports.namers(r, how, estate);
        return {
          yes: [...literal.yes, ...imported2.yes],
          maybe: [...literal.maybe.filter((each) => !imports.isFromElsewhere(each, how.to, estate)), ...imported2.maybe]
        };
      }
    };
  });
}
function namersByLiteral(estates, type, to) {
  const found = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      if (typeof value !== "string" || namer.exists !== true) continue;
      const known4 = found.get(value);
      if (known4 === void 0) found.set(value, [{ namer, estate }]);
      else known4.push({ namer, estate });
    }
  }
  return found;
}
function isAnsweredAtHome({ namer, estate }, type, from) {
  const { yes, maybe } = estate.joined(namer, { type, from });
  return yes.length + maybe.length > 0;
}
function bears(other, r, estate) {
  const names = new Set(estate.namesOf(r));
  return other.ofType(r.type).some((each) => other.namesOf(each).some((name) => typeof name === "string" && names.has(name)));
}
function merged5(own, namers, isDoubtful) {
  const found = namers.map((each) => each.namer);
  return isDoubtful ? { yes: own.yes, maybe: [...own.maybe, ...found] } : { yes: [...own.yes, ...found], maybe: own.maybe };
}
function named2(r, how, others) {
  if (typeof valueAt(r.properties, how.from) !== "string") return { yes: [], maybe: [] };
  const found = others.flatMap((other) => other.joined(r, how).yes);
  return found.length > 1 ? { yes: [], maybe: found } : { yes: found, maybe: [] };
}
function accountWide(r, how, others) {
  return others.flatMap((other) => {
    const { yes, maybe } = other.joined(r, how);
    return [...yes, ...maybe];
  });
}
function remembering(make) {
  const made3 = /* @__PURE__ */ new Map();
  return (type, pointer = "") => {
    const key = `${type} ${pointer}`;
    const known4 = made3.get(key) ?? make(type, pointer);
    made3.set(key, known4);
    return known4;
  };
}

// src/scan.ts
async function scan(files, options) {
  const plans = planAll(options.rules, FACTS);
  const read3 = await readAll(files, plans, options);
  const { estates, twins } = withDeclaredPlaces(read3.estates);
  const judged = await judgeAll(withNeighbours(estates), plans, options, twins);
  const nothing = judged.resources > 0 || read3.problems.some((problem) => problem.level === "error") ? [] : [nothingEvaluated(read3)];
  const { findings, waived, problems: ofWaivers } = waive(judged.findings, read3.waivers, options);
  const problems = [...read3.problems, ...nothing, ...ofWaivers];
  const rules = options.rules.map((each) => each.rule);
  const excluded = files.excluded?.() ?? 0;
  return {
    rules,
    findings,
    ...options.others ? { others: judged.others } : {},
    counts: withoutWaived(judged.counts, waived),
    scanned: {
      resources: judged.resources,
      files: read3.files,
      skipped: read3.skipped,
      unreadable: read3.unreadable,
      ...excluded > 0 && { excluded }
    },
    judgedIn: judged.judgedIn,
    ...twins.size > 0 && { drift: driftOf(twins, judged.verdicts, { rules, findings: judged.findings }) },
    waived,
    problems,
    complete: !problems.some((problem) => problem.level === "error"),
    read: read3.uris,
    roots: new Set(read3.estates.filter(({ source }) => source !== "live").map(({ root }) => root)),
    lines: linesOf2(read3.texts)
  };
}
async function readAll(files, plans, { parameters = /* @__PURE__ */ new Map(), environment, source, formerRoots }) {
  let options = {
    keep: propertiesReadBy(plans),
    parameters,
    ...environment && { environment },
    ...source && { source },
    ...reach(files)
  };
  const estates = [];
  const texts2 = /* @__PURE__ */ new Map();
  const waivers = [];
  const problems = [];
  const declared = /* @__PURE__ */ new Set();
  const count2 = { roots: 0, skipped: 0, unreadable: 0 };
  const read3 = [];
  for (const file of files.files) {
    if (options.hcl === void 0 && needsHcl(file, options)) options = { ...options, hcl: await loadHclReader() };
    const routed = readRoots(file, options);
    count2[routed.kind]++;
    if (routed.kind !== "skipped") read3.push({ file, routed });
  }
  for (const { file, routed } of ownRoots(read3, formerRoots)) {
    problems.push(...routed.problems);
    if (routed.kind === "unreadable") continue;
    estates.push(...routed.estates);
    for (const name of routed.parameters ?? []) declared.add(name);
    waivers.push(...routed.waivers ?? []);
    if (routed.text !== void 0) texts2.set(file.uri, routed.text);
    for (const [uri, text2] of routed.texts ?? []) texts2.set(uri, text2);
  }
  problems.push(...files.problems(), ...unknownParameters(parameters, declared));
  return {
    estates,
    uris: new Set(read3.flatMap(urisOf)),
    texts: texts2,
    waivers,
    problems,
    files: count2.roots,
    skipped: count2.skipped,
    unreadable: count2.unreadable
  };
}
function urisOf({ file, routed }) {
  return routed.kind === "roots" ? [file.uri, ...routed.included ?? [], ...routed.texts?.keys() ?? []] : [];
}
function reach({ beside, folder }) {
  return { ...beside && { beside }, ...folder && { folder } };
}
async function judgeAll(estates, plans, options, twins) {
  const verdicts = new Map([...twins].flat().map(({ id }) => [id, /* @__PURE__ */ new Map()]));
  const judges = new Map([...plans].map(([type, plan]) => [type, judgeOf(plan, options.perimeter)]));
  const findings = [];
  const others = [];
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  const judgedIn = /* @__PURE__ */ new Map();
  const explained2 = /* @__PURE__ */ new Map();
  let resources = 0;
  for (const estate of estates) {
    const shared = /* @__PURE__ */ new Map();
    for (const resource of estate.resources) {
      const judge = judges.get(resource.type);
      const plan = plans.get(resource.type);
      if (judge === void 0 || plan === void 0) continue;
      resources++;
      const where = resource.recorded ? `${resource.scope.account} ${resource.scope.region}` : "declared";
      if (!judgedIn.has(where)) judgedIn.set(where, { recorded: resource.recorded, scope: resource.scope });
      for (const judgement of await judge(resource, estate)) {
        counts[judgement.verdict]++;
        verdicts.get(resource.id)?.set(judgement.planned.selected.rule.id, judgement.verdict);
        const isFinding = judgement.verdict === "fail" || judgement.verdict === "unknown";
        if (!isFinding && !options.others) continue;
        const explaining = shared.get(plan) ?? { plan, estate, perimeter: options.perimeter, explained: explained2 };
        shared.set(plan, explaining);
        (isFinding ? findings : others).push(new LazyFinding(judgement, explaining));
      }
    }
  }
  const { "not-applicable": notApplicable, ...rest } = counts;
  return {
    findings,
    others,
    verdicts,
    resources,
    judgedIn: [...judgedIn.values()],
    counts: { ...rest, notApplicable, waived: 0 }
  };
}
function waive(findings, inline, { rules, waivers }) {
  if (waivers === void 0) return { findings, waived: [], problems: [] };
  const judged = new Set(rules.map(({ rule }) => rule.id));
  return applyWaivers(findings, [...inline, ...waivers.listed], { ...waivers, judged });
}
function withoutWaived(counts, waived) {
  const fails = waived.filter(({ verdict }) => verdict === "fail").length;
  const unknowns = waived.length - fails;
  return { ...counts, fail: counts.fail - fails, unknown: counts.unknown - unknowns, waived: waived.length };
}
function nothingEvaluated(read3) {
  const seen = read3.files > 0 ? `${read3.files} file(s) were read, but none of them holds a resource that a selected rule judges` : `no template, Terraform or snapshot was found (${read3.skipped} other file(s) skipped)`;
  return {
    level: "error",
    kind: "nothing-evaluated",
    file: "",
    message: `Nothing was evaluated: ${seen}.`,
    next: "Name the files or folders that hold your templates, Terraform or snapshots."
  };
}
function linesOf2(texts2) {
  const split2 = /* @__PURE__ */ new Map();
  return (file, from, to) => {
    const lines2 = split2.get(file) ?? (texts2.get(file) ?? "").split(/\r\n|\r|\n/);
    split2.set(file, lines2);
    return texts2.has(file) ? lines2.slice(from - 1, to) : [];
  };
}

export {
  readHcl,
  readJsonValues,
  loadHclReader,
  lineSpan,
  describeCondition,
  judgeOf,
  isConfiguration,
  scan
};
/*! Bundled license information:

eventemitter2/lib/eventemitter2.js:
  (*!
   * EventEmitter2
   * https://github.com/hij1nx/EventEmitter2
   *
   * Copyright (c) 2013 hij1nx
   * Licensed under the MIT license.
   *)
*/
