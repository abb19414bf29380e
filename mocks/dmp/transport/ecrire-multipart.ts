import { randomUUID } from 'node:crypto'

export interface Piece {
  contentId: string
  type: string
  octets: Uint8Array
}

export interface CorpsMultipart {
  /** Valeur de `Content-Type`, frontière comprise. */
  type: string
  octets: Buffer
}

/** Ce qu'une panne change à l'emballage. */
export interface EmballageMultipart {
  /** Omet le paramètre `start`. */
  sansStart?: boolean
  /** Type de l'enveloppe ; SOAP 1.2 par défaut. */
  typeSoap?: string
}

/** Une frontière neuve pour chaque message : 122 bits de hasard ne se trouvent dans aucune pièce. */
export function ecrireMultipart(
  racine: string,
  pieces: readonly Piece[],
  { sansStart = false, typeSoap = 'application/soap+xml' }: EmballageMultipart = {},
): CorpsMultipart {
  const frontiere = `dmp-simule_${randomUUID()}`
  const start = '<racine@dmp.simule.invalid>'
  const morceaux: (string | Uint8Array)[] = [
    `--${frontiere}\r\nContent-Type: application/xop+xml; charset=UTF-8; type="${typeSoap}"\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${start}\r\n\r\n${racine}`,
    ...pieces.flatMap(({ contentId, type, octets }) => [
      `\r\n--${frontiere}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <${contentId}>\r\n\r\n`,
      octets,
    ]),
    `\r\n--${frontiere}--\r\n`,
  ]
  const debut = sansStart ? '' : `; start="${start}"`
  return {
    type: `multipart/related; boundary="${frontiere}"; type="application/xop+xml"${debut}; start-info="${typeSoap}"`,
    octets: Buffer.concat(morceaux.map((m) => (typeof m === 'string' ? Buffer.from(m) : m))),
  }
}
