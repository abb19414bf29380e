import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { masquerFin } from '../masquer.ts'

/** Neuf caractères après le mot : sans clé publique, le contexte seul le désigne. */
const MOTIF = /\badeli\b[^\d\n]{0,40}?(?<![\d])0?(\d{9}|2[AB]\d{7})(?!\d)/gi

/** Un numéro ADELI annoncé comme tel. */
export const adeli: RegleTexte = {
  id: 'garde.adeli',
  sorte: 'identifiant',
  titre: 'numéro ADELI',
  pourquoi: 'Ce numéro peut être celui d’un professionnel réel ; le dossier doit être fictif.',
  remede:
    'Refaites la preuve avec un professionnel de test, ou déclarez ce numéro (champ « garde.admis ») s’il est fictif.',
  source: 'convergence.md §6 n° 18 [V]',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ([, numero = '']) =>
      fictifs.adeli(numero) ? null : { valeur: numero, masque: masquerFin(numero, 2) },
    ),
}
