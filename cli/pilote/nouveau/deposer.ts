import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cheminLisible } from '../../chemins.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { FichierNeuf } from './composer.ts'

/** Crée les fichiers ; si l'un d'eux existe, n'en touche aucun et lève SEGUR-PIL-004. */
export function deposer(dossier: string, fichiers: readonly FichierNeuf[]): void {
  const presents = fichiers.filter(({ chemin }) => existsSync(path.join(dossier, chemin)))
  if (presents.length > 0)
    throw new ErreurSegur(
      'SEGUR-PIL-004',
      { dossier: cheminLisible(dossier) },
      { details: presents.map(({ chemin }) => chemin) },
    )
  for (const { chemin, texte } of fichiers) {
    const cible = path.join(dossier, chemin)
    mkdirSync(path.dirname(cible), { recursive: true })
    // « wx » : un fichier apparu entre-temps n'est pas écrasé non plus.
    writeFileSync(cible, texte, { flag: 'wx' })
  }
}
