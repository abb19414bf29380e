import { montrer } from '../../../montrer.ts'
import { attribut, descendre, enfants, estNulle, tous } from '../../lecture/parcourir.ts'
import { PROFESSIONNEL } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Un auteur professionnel ; le contrôle officiel ne regarde pas la racine (cda.md §6 [V]). */
export const racineAuteur: RegleDocument = {
  regle: 'cda.intervenant.racine-auteur',
  objet: 'auteur identifié sous la racine des professionnels',
  source: 'cda.md §6 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine, patient }) =>
    tous(racine, 'author', 'assignedAuthor').flatMap((auteur) => {
      // Un appareil a sa propre racine ; un patient auteur porte un identifiant de patient.
      if (descendre(auteur, 'assignedAuthoringDevice') !== null) return []
      return enfants(auteur, 'id').flatMap((noeud) => {
        const oid = attribut(noeud, 'root')
        const dePatient = patient?.identifiants.some((id) => id.racine === oid) ?? false
        if (oid === PROFESSIONNEL || dePatient || estNulle(noeud)) return []
        const message = `L’auteur est identifié sous la racine « ${montrer(oid ?? '')} » ; celle des professionnels est ${PROFESSIONNEL}.`
        return [relever(noeud, message, `Écrire root="${PROFESSIONNEL}".`)]
      })
    }),
}
