import { createHash } from 'node:crypto'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9 et §11, ECO.2.1.1, CDA/DD.02', marque: 'V' } as const
const empreinte = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex')

/** Des documents partent en IHE_XDM.zip, chacun accompagné de son PDF, identique pour un niveau 1. */
export const piecesXdm: RegleMessage = ({ archive, pieces }) => {
  if (!archive) return []
  const pdfs = pieces.filter(({ nom, type }) => type === 'application/pdf' || /\.pdf$/i.test(nom))
  const empreintes = new Set(pdfs.map(({ octets }) => empreinte(octets)))
  const { documents, defaut, nom } = archive
  const differents = documents.filter(({ pdf }) => pdf && !empreintes.has(empreinte(pdf)))
  return ecartsDe('pieces-xdm', PROVENANCE, [
    !/^IHE_XDM\.zip$/i.test(nom) && `Archive nommée « ${nom} » : IHE_XDM.zip est attendu.`,
    defaut !== null && `IHE_XDM illisible : ${defaut}`,
    defaut === null && documents.length === 0 && 'IHE_XDM sans document.',
    pdfs.length < documents.length &&
      `${documents.length} document(s) et ${pdfs.length} PDF joint(s) : un PDF par document est attendu.`,
    pdfs.length > 0 &&
      differents.length > 0 &&
      'Le PDF encapsulé du CDA n’est aucun des PDF joints.',
  ])
}
