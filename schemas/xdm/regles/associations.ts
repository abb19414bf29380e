import { montrer } from '../../montrer.ts'
import { attribut } from '../../xml/parcourir.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const ADMIS = new Set(['HasMember', 'RPLC'])

/** Chaque document appartient au lot ; un remplacement part d’un document du lot (dmp.md §8.1, §12 [V]). */
export const associations: RegleMetadonnees = ({ documents, lots, associations }) => {
  const [lot] = lots.map((paquet) => attribut(paquet, 'id') ?? '')
  const ids = documents.map(({ objet }) => attribut(objet, 'id') ?? '')
  const membres = new Set(
    associations
      .filter(({ genre, source }) => genre === 'HasMember' && source === lot)
      .map(({ cible }) => cible),
  )
  const seuls = ids
    .filter((id) => !membres.has(id))
    .map((id) => `le document ${id} n’est pas membre du lot (HasMember)`)
  const faux = associations.flatMap(({ genre, source, cible }) => {
    if (!ADMIS.has(genre)) return [`l’association « ${genre} » n’est pas admise`]
    if (genre === 'HasMember')
      return ids.includes(cible) ? [] : [`HasMember mène à « ${cible} », qui n’est pas là`]
    const juste = ids.includes(source) && /^urn:uuid:[0-9a-f-]{36}$/i.test(cible)
    return juste ? [] : [`${genre} ne va pas d’un document du lot à un document déposé (urn:uuid)`]
  })
  return [...seuls, ...faux].map((faute) =>
    anomalieXdm('associations', 'bloquante', {
      lieu: 'METADATA.XML, Association',
      message: `${montrer(faute, 160)}.`.replace(/^./, (lettre) => lettre.toUpperCase()),
      remede: 'Écrire HasMember du lot à chaque document, et RPLC du nouveau document à l’ancien.',
      source: 'dmp.md §8.1 et §12',
    }),
  )
}
