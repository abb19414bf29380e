import { randomUUID } from 'node:crypto'

/** Une partie binaire, nommée par son `Content-ID`. */
export interface PartieBinaire {
  cid: string
  type: string
  octets: Uint8Array
}

export interface CorpsHttp {
  contentType: string
  octets: Buffer
}

/** Un nom de partie qu'aucun autre message ne porte. */
export const nouveauCid = (): string => `${randomUUID()}@cabinet`

/** Le message MTOM d'une alimentation : l'enveloppe, puis chaque document tel quel (dmp.md §4.3 [V]). */
export function ecrireMtom(
  enveloppe: string,
  action: string,
  parties: readonly PartieBinaire[],
): CorpsHttp {
  const limite = `cabinet-${randomUUID()}`
  const racine = nouveauCid()
  const tete = (type: string, cid: string, codage: string) =>
    Buffer.from(
      `--${limite}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${codage}\r\nContent-ID: <${cid}>\r\n\r\n`,
    )
  const saut = Buffer.from('\r\n')
  const octets = Buffer.concat([
    tete('application/xop+xml; charset=UTF-8; type="application/soap+xml"', racine, '8bit'),
    Buffer.from(enveloppe),
    saut,
    ...parties.flatMap(({ cid, type, octets: partie }) => [
      tete(type, cid, 'binary'),
      partie,
      saut,
    ]),
    Buffer.from(`--${limite}--\r\n`),
  ])
  const contentType = `multipart/related; type="application/xop+xml"; start="<${racine}>"; start-info="application/soap+xml"; action="${action}"; boundary="${limite}"`
  return { contentType, octets }
}
