import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { masquerFin } from '../masquer.ts'
import { autour } from './autour.ts'
import { cleDeLuhn } from './luhn.ts'

/** Neuf chiffres, précédés de 1 dans un identifiant national de structure. */
const MOTIF = /(?<![\w.,-])1?(\d{9}|2[AB]\d{7})(?![\w]|[.,]\d)/g
/** Neuf chiffres ne sont un FINESS que là où on le dit. */
const CONTEXTE = /\bfiness\b|1\.2\.250\.1\.71\.4\.2\.2\b/i
const PORTEE = 60

const chiffres = (numero: string): string => numero.replace('2A', '20').replace('2B', '20')

/** Un numéro FINESS dont la clé est juste et qui n’est pas d’une structure fictive. */
export const finess: RegleTexte = {
  id: 'garde.finess',
  sorte: 'identifiant',
  titre: 'numéro FINESS',
  pourquoi: 'Ce numéro peut être celui d’un établissement réel ; le dossier doit être fictif.',
  remede:
    'Refaites la preuve avec une structure de test, ou déclarez ce numéro (champ « jeuDeDonnees.finess ») s’il est fictif.',
  source: 'convergence.md §6 n° 18 [V]',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ({ 0: tout, 1: numero = '', index }) => {
      if (!cleDeLuhn(chiffres(numero)) || fictifs.finess(numero)) return null
      const dit = CONTEXTE.test(autour(texte, index, tout.length, PORTEE))
      return dit ? { valeur: numero, masque: masquerFin(numero, 2) } : null
    }),
}
