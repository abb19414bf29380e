import type { CarteVitale } from './carte.ts'

export interface EvenementLecteur {
  type: 'inserted' | 'removed'
  numeroSerie: string
}

export interface Lecteur {
  /** Carte présente et son nom dans le jeu, ou `null`. */
  presente(): { nom: string; carte: CarteVitale } | null
  inserer(nom: string, carte: CarteVitale): void
  retirer(): void
  /** Appelle `ecouteur` à chaque insertion et retrait ; rend de quoi se désabonner. */
  suivre(ecouteur: (evenement: EvenementLecteur) => void): () => void
  abonnes(): number
}

/** Un lecteur à une carte : insérer remplace celle qui y est (ins.md §14 [C]). */
export function creerLecteur(): Lecteur {
  let dedans: { nom: string; carte: CarteVitale } | null = null
  const ecouteurs = new Set<(evenement: EvenementLecteur) => void>()
  const annoncer = (type: EvenementLecteur['type'], carte: CarteVitale) => {
    for (const ecouteur of ecouteurs) ecouteur({ type, numeroSerie: carte.numeroSerie })
  }
  const retirer = () => {
    const sortie = dedans
    dedans = null
    if (sortie) annoncer('removed', sortie.carte)
  }
  return {
    presente: () => dedans,
    retirer,
    inserer(nom, carte) {
      retirer()
      dedans = { nom, carte }
      annoncer('inserted', carte)
    },
    suivre(ecouteur) {
      ecouteurs.add(ecouteur)
      return () => ecouteurs.delete(ecouteur)
    },
    abonnes: () => ecouteurs.size,
  }
}
