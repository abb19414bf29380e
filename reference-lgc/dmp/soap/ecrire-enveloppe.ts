import { brut, type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { ACTIONS, type NomAction, SOAP12, WSA, WSSE } from './espaces.ts'

export interface Message {
  id: string
  action: NomAction
  adresse: string
  /** Assertion VIHF déjà signée. */
  vihf: string
  corps: Fragment
}

/** Une enveloppe SOAP 1.2 : les quatre en-têtes que le DMP exige, puis le VIHF (dmp.md §4.2 [R]). */
export const ecrireEnveloppe = ({ id, action, adresse, vihf, corps }: Message): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="${SOAP12}" xmlns:wsa="${WSA}"><soap:Header><wsa:MessageID>${id}</wsa:MessageID><wsa:To>${adresse}</wsa:To><wsa:ReplyTo soap:mustUnderstand="true"><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous</wsa:Address></wsa:ReplyTo><wsa:Action soap:mustUnderstand="true">${ACTIONS[action]}</wsa:Action><wsse:Security xmlns:wsse="${WSSE}">${brut(vihf)}</wsse:Security></soap:Header><soap:Body>${corps}</soap:Body></soap:Envelope>`
    .xml
