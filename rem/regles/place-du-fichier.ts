import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Un dossier par référentiel, un fichier figé par révision : `mdv-lgc-va1/2022-10.yaml` (style.md §2). */
export function placeDuFichier({ composition }: Brouillon): readonly Faute[] {
  const { fichier, code, revision } = composition
  const attendu = `${code.toLowerCase()}/${revision}.yaml`
  if (code === '' || revision === '' || fichier.nom === attendu) return []
  const lieu = { fichier, chemin: ['revision'] }
  return [{ lieu, phrase: `ce fichier devrait s’appeler « ${attendu} », d’après rem et revision` }]
}
