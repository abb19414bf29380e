import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'RFC 5322 §2.1.1 et §3.6, mssante.md §9', marque: 'V' } as const
const UNIQUES = [
  'From',
  'Sender',
  'Reply-To',
  'To',
  'Cc',
  'Bcc',
  'Subject',
  'Date',
  'In-Reply-To',
  'References',
  'Content-Type',
  'MIME-Version',
]
const LIGNE_MAX = 998
const LF = 0x0a
const CR = 0x0d

/** La longueur de la plus longue ligne, et les fins de ligne qui ne sont pas CRLF. */
function mesurer(octets: Buffer): { plusLongue: number; nues: number } {
  let [debut, plusLongue, nues] = [0, 0, 0]
  for (let rang = octets.indexOf(LF); rang >= 0; rang = octets.indexOf(LF, debut)) {
    const crlf = octets[rang - 1] === CR
    if (!crlf) nues += 1
    plusLongue = Math.max(plusLongue, rang - debut - (crlf ? 1 : 0))
    debut = rang + 1
  }
  return { plusLongue: Math.max(plusLongue, octets.length - debut), nues }
}

/** La forme d'un message Internet : champs uniques non répétés (injection), lignes bornées, CRLF. */
export const formeInternet: RegleMessage = ({ champ, octets, structure }) => {
  const { plusLongue, nues } = mesurer(octets)
  const enTetes = octets.subarray(0, structure.corps)
  return ecartsDe('forme', PROVENANCE, [
    ...UNIQUES.map(
      (nom) => champ(nom).length > 1 && `Champ ${nom} répété : injection d’en-tête possible.`,
    ),
    champ('date').length === 0 && 'Message sans Date.',
    champ('from').length === 0 && 'Message sans From.',
    champ('mime-version').length === 0 && 'Message sans MIME-Version.',
    champ('bcc').length > 0 && 'Champ Bcc transmis : les copies cachées se voient.',
    enTetes.includes(0) && 'Octet nul dans les en-têtes.',
    plusLongue > LIGNE_MAX && `Ligne de ${plusLongue} octets ; ${LIGNE_MAX} au plus.`,
    nues > 0 && `${nues} fin(s) de ligne sans CR.`,
  ])
}
