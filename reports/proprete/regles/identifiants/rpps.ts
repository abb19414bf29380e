import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { masquerFin } from '../masquer.ts'
import { autour } from './autour.ts'
import { cleDeLuhn } from './luhn.ts'

/** Onze chiffres, précédés de 8 dans un identifiant national de professionnel. */
const MOTIF = /(?<![\w.,-])8?(\d{11})(?![\w]|[.,]\d)/g
/** Les RPPS attribués commencent ainsi ; sans contexte, rien d’autre n’est retenu. */
const ATTRIBUE = /^10[01]/
const CONTEXTE = /\brpps\b|idnat|1\.2\.250\.1\.71\.4\.2\.1\b/i
const PORTEE = 60

/** Un numéro RPPS dont la clé est juste et qui n’est pas d’une personne fictive du banc. */
export const rpps: RegleTexte = {
  id: 'garde.rpps',
  sorte: 'identifiant',
  titre: 'numéro RPPS',
  pourquoi: 'Ce numéro peut être celui d’un professionnel réel ; le dossier doit être fictif.',
  remede:
    'Refaites la preuve avec un professionnel de test, ou déclarez ce numéro (champ « jeuDeDonnees.rpps ») si sa carte est de test.',
  source: 'convergence.md §6 n° 18 [V], psc.md §17 [V]',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ({ 0: tout, 1: numero = '', index }) => {
      if (!cleDeLuhn(numero) || fictifs.rpps(numero)) return null
      const dit = CONTEXTE.test(autour(texte, index, tout.length, PORTEE))
      return dit || ATTRIBUE.test(numero) ? { valeur: numero, masque: masquerFin(numero, 3) } : null
    }),
}
