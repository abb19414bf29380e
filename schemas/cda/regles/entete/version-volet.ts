import { montrer } from '../../../montrer.ts'
import { attribut, enfants } from '../../lecture/parcourir.ts'
import { MODELE_VACCINATION, VOLETS } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'

export const versionVolet: RegleDocument = {
  regle: 'cda.entete.version-volet',
  objet: 'version connue du modèle de volet',
  source: 'cda.md §1',
  marque: 'V',
  gravite: 'avertissement',
  juger({ racine, niveau, type }) {
    const volet = VOLETS.get(type)
    // La version de la note de vaccination est imposée : elle a sa règle.
    if (niveau !== 'N3' || volet === undefined || volet.modele === MODELE_VACCINATION) return []
    return enfants(racine, 'templateId')
      .filter((modele) => attribut(modele, 'root') === volet.modele)
      .filter((modele) => !volet.versions.includes(attribut(modele, 'extension')))
      .map((modele) =>
        relever(
          modele,
          `La version « ${montrer(attribut(modele, 'extension') ?? 'absente')} » du modèle n’est pas connue ; connues : ${volet.versions.map((v) => v ?? 'aucune').join(', ')}.`,
          'Écrire dans extension la version du volet suivi.',
        ),
      )
  },
}
