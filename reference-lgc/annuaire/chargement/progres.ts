/** Où en est un chargement, pour la page qui le montre. */
export interface EtatProgres {
  etape: string
  lues: number
  /** Part faite de l'étape, de 0 à 100 ; `null` quand elle ne se mesure pas. */
  part: number | null
}

export function creerProgres() {
  let etat: EtatProgres = { etape: '', lues: 0, part: null }
  return {
    etape(etape: string): void {
      etat = { etape, lues: 0, part: null }
    },
    avancer(faits: number, total: number, lues = 0): void {
      const part = total > 0 ? Math.min(100, Math.floor((100 * faits) / total)) : null
      etat = { ...etat, lues, part }
    },
    etat: () => etat,
  }
}
export type Progres = ReturnType<typeof creerProgres>

/** « Lecture de PS_LibreAcces : 52 % (51 000 lignes) » */
export function direProgres({ etape, lues, part }: EtatProgres): string {
  const lignes = lues > 0 ? ` (${lues.toLocaleString('fr-FR')} lignes)` : ''
  return `${etape}${part === null ? '' : ` : ${part} %`}${lignes}`
}
