import { writeFile } from 'node:fs/promises'
import { lancer } from './lancer.ts'

/** Démarre les services simulés, garde leur description dans ce fichier, rend de quoi les arrêter. */
export async function demarrerSimulateurs(fichier: string): Promise<() => Promise<void>> {
  const { enfant, fin } = lancer(['simulateurs', '--json'])
  const description = new Promise<string>((resoudre, rejeter) => {
    let ecrit = ''
    enfant.stdout?.on('data', (morceau: Buffer) => {
      ecrit += String(morceau)
      const ligne = ecrit.split('\n').find((l) => l.startsWith('{') && l.endsWith('}'))
      if (ligne) resoudre(ligne)
    })
    void fin.then(({ code, sortie }) =>
      rejeter(new Error(`Les services simulés ont fini avec le code ${code}.\n${sortie}`)),
    )
  })
  await writeFile(fichier, `${await description}\n`)
  return async () => {
    enfant.kill('SIGTERM')
    await fin
  }
}
