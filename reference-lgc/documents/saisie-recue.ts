import type { Fin, SaisieDocument } from './regles/saisie.ts'

export const SAISIE_VIDE: SaisieDocument = { type: '', titre: '', texte: '' }

/** Les champs du formulaire ; seul le bouton « Terminer » termine. */
export function lireSaisie(corps: Readonly<Record<string, string>>): {
  saisie: SaisieDocument
  fin: Fin
} {
  const { type = '', titre = '', texte = '' } = corps
  return {
    saisie: { type, titre, texte },
    fin: corps.action === 'terminer' ? 'terminer' : 'brouillon',
  }
}
