import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { ClientFhir } from './client.ts'
import { entreesFhir, type Libelle } from './entrees.ts'

/** L'API ne rend que des codes : les libellés sont ceux de l'extraction chargée. */
const libellesDe =
  (base: Base): Libelle =>
  (nomenclature, code) =>
    lireUn<{ libelle: string }>(
      base,
      'SELECT libelle FROM annuaire_libelle WHERE nomenclature = ? AND code = ?',
      [nomenclature, code],
    )?.libelle ?? code

/** Redemande une personne à l'ANS et garde sa réponse jusqu'au prochain chargement ; dit si elle y est. */
export async function actualiser(
  { base, horloge }: Noyau,
  client: ClientFhir,
  identifiant: string,
): Promise<'presente' | 'absente'> {
  const [praticien] = (
    await client.chercher('Practitioner', {
      identifier: `urn:oid:1.2.250.1.71.4.2.1|${identifiant}`,
    })
  ).filter((r) => r.resourceType === 'Practitioner')
  const autour =
    praticien && praticien.active !== false
      ? await client.chercher('PractitionerRole', {
          practitioner: praticien.id,
          _include: 'PractitionerRole:organization',
        })
      : null
  const entrees = praticien && autour ? entreesFhir(praticien, autour, libellesDe(base)) : []
  base.executer(
    `INSERT INTO annuaire_actualisation (identifiant, le, contenu) VALUES (?, ?, ?)
     ON CONFLICT (identifiant) DO UPDATE SET le = excluded.le, contenu = excluded.contenu`,
    [identifiant, horloge.maintenant().toISOString(), JSON.stringify(entrees)],
  )
  return entrees.length > 0 ? 'presente' : 'absente'
}
