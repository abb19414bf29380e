export const OID = /^[0-2](\.(0|[1-9]\d*))+$/
export const UUID = /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/
