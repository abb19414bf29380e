import { lancerNode } from './processus.ts'
import type { Verification } from './types.ts'

const LIGNES = 60

/** Un outil qui passe ou échoue d’un bloc : il compte pour un. */
export function outil(
  nom: string,
  { titre, args }: { titre: string; args: readonly string[] },
): Verification {
  return {
    nom,
    titre,
    async executer() {
      const { code, texte } = await lancerNode(args)
      const passe = code === 0
      return {
        passes: passe ? 1 : 0,
        echecs: passe ? 0 : 1,
        resume: passe ? 'rien à signaler' : `échec (code ${code})`,
        details: texte.trim().split('\n').slice(-LIGNES),
      }
    },
  }
}
