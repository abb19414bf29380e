import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const MOTIF =
  /(?<![\p{L}\d_.%+-])[\p{L}\d](?:[\p{L}\d_.%+'-]{0,62}[\p{L}\d_])?@((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}([a-z]{2,24}))(?![\p{L}\d_-])/giu

/** « logo@2x.png » est un fichier. */
const EXTENSIONS = new Set('png jpg jpeg gif svg webp css js ts json html pdf xml woff'.split(' '))

/** Une adresse de courriel hors des domaines réservés ou dits fictifs. */
export const courriel: RegleTexte = {
  id: 'garde.courriel',
  sorte: 'identifiant',
  titre: 'adresse de courriel',
  pourquoi: 'Cette adresse peut être celle d’une personne réelle ; le dossier doit être fictif.',
  remede:
    'Employez un domaine réservé (exemple : patient.test), ou déclarez l’adresse (champ « jeuDeDonnees.courriels » ou « domaines ») si elle est fictive ou de service.',
  source: 'convergence.md §6 n° 18 [V], RFC 2606',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ([adresse, domaine = '', extension = '']) => {
      if (EXTENSIONS.has(extension.toLowerCase()) || fictifs.courriel(adresse)) return null
      return { valeur: adresse.toLowerCase(), masque: `${adresse.slice(0, 1)}•••@${domaine}` }
    }),
}
