import type { Base } from '../../base/base.ts'
import { lireRecus } from '../../recus/depot.ts'
import { typeLu } from '../../recus/vues/mots.ts'

/** Un type de document qu'un message de la boîte porte, pour la filtrer. */
export interface TypeJoint {
  code: string
  libelle: string
}

/** Les types des documents arrivés par cette boîte, dans l'ordre des mots. */
export const typesJoints = (base: Base, boiteId: number): readonly TypeJoint[] =>
  lireRecus(
    base,
    `WHERE d.id IN (SELECT min(id) FROM document_recu WHERE etat <> 'ecarte' AND message_id IN
       (SELECT identifiant FROM courriel WHERE boite_id = ? AND nombre_documents > 0)
     GROUP BY type)`,
    [boiteId],
  )
    .map((recu) => ({ code: recu.type, libelle: typeLu(recu) }))
    .sort((a, b) => a.libelle.localeCompare(b.libelle, 'fr'))
