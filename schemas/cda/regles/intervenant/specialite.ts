import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle, tous } from '../../lecture/parcourir.ts'
import { SPECIALITE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Facultative pour l'officiel, mais toujours à envoyer ; la liste est officielle (cda.md §6 [V]). */
export const specialite: RegleDocument = {
  regle: 'cda.intervenant.specialite',
  objet: 'profession et spécialité de l’auteur, dans leur système',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ racine }) =>
    tous(racine, 'author', 'assignedAuthor').flatMap((auteur) => {
      const code = descendre(auteur, 'code')
      if (descendre(auteur, 'assignedAuthoringDevice') !== null) return []
      if (code === null) {
        const message = 'La profession et la spécialité de l’auteur manquent.'
        return [relever(auteur, message, `Ajouter code, de système ${SPECIALITE}.`)]
      }
      const systeme = attribut(code, 'codeSystem')
      if (estNulle(code) || systeme === null || systeme === SPECIALITE) return []
      const message = `La spécialité de l’auteur est du système « ${montrer(systeme)} » ; attendu ${SPECIALITE}.`
      return [
        relever(code, message, 'Écrire le code, le libellé et le système de la nomenclature.'),
      ]
    }),
}
