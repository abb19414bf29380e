import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { AFournir } from '../../../issues.ts'

/** Un terminal : des lignes dites, des lignes tapées, et la mémoire des deux. */
export interface Lignes {
  dire(texte: string): void
  /** Rend la réponse, sans espaces autour ; la fin de l'entrée ajourne. */
  demander(question: string): Promise<string>
  confirmer(question: string): Promise<boolean>
  relever(): string
  fermer(): void
}

export function ouvrirLignes(entree: Readable, sortie: Writable): Lignes {
  // L'entrée n'est ouverte qu'à la première question : un pilote tout automatique n'y touche pas.
  let lecteur: Interface | null = null
  let lignes: AsyncIterator<string> | null = null
  const lireLigne = () => {
    lecteur ??= createInterface({ input: entree, terminal: false })
    lignes ??= lecteur[Symbol.asyncIterator]()
    return lignes.next()
  }
  let releve: string[] = []
  const noter = (texte: string) => {
    releve.push(texte)
    sortie.write(`${texte}\n`)
  }
  const demander = async (question: string) => {
    noter(question)
    const { value, done } = await lireLigne()
    if (done) throw new AFournir(question)
    releve.push(`> ${value}`)
    return value.trim()
  }
  return {
    dire: noter,
    demander,
    async confirmer(question) {
      for (;;) {
        const reponse = (await demander(`${question} (o/n)`)).toLowerCase()
        if (reponse === 'o' || reponse === 'oui') return true
        if (reponse === 'n' || reponse === 'non') return false
        noter('Répondez « o » pour oui ou « n » pour non.')
      }
    },
    relever() {
      const texte = releve.join('\n')
      releve = []
      return texte
    },
    fermer: () => lecteur?.close(),
  }
}
