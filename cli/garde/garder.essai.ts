import { verbe } from '../verbes/garde.ts'

/** Lance « segur garde » et rend son code et ce qu’il écrit. */
export function creerLecteurDeVerbe() {
  return async (positionnels: string[]) => {
    const lignes: string[] = []
    const sortie = (ligne: string) => lignes.push(ligne)
    const code = await verbe.executer({ valeurs: {}, positionnels, sortie })
    return { code, texte: lignes.join('\n') }
  }
}
