import type { Constat } from '../../reports/campagne/types.ts'

interface Controle {
  /** Identifiant stable, le même quand le contrôle passe et quand il condamne. */
  id: string
  conforme: boolean
  attendu: string
  observe: string
  ou: string
  /** Ce que l'éditeur doit faire ; tu quand le contrôle est conforme. */
  action: string
  source: string
}

/** Un constat prêt à inscrire ; l'action n'est dite que si elle est utile. */
export function controler(c: Controle): Constat {
  return { ...c, observe: c.observe || 'rien', action: c.conforme ? '' : c.action }
}

/** Compare sans casse, accents, espaces doubles ni apostrophes typographiques. */
export function normaliser(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

export function citer(textes: readonly string[]): string {
  return textes.length === 0 ? 'aucun message' : textes.map((t) => `« ${t} »`).join(', ')
}
