import path from 'node:path'
import { ecrireAtomique } from '../campagne/ecrire-atomique.ts'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import type { CampagneLue } from '../modele/types.ts'
import { lireTendance } from '../tendance/lire-tendance.ts'
import { type ContenuRapport, Page } from './page.tsx'

export function composerRapport(contenu: ContenuRapport): string {
  return `<!doctype html>\n${(<Page {...contenu} />).toString()}\n`
}

/** Écrit `rapport.html`. */
export function ecrireRapportHtml(lue: CampagneLue, liens: LiensEchanges): void {
  const contenu = { lue, liens, tendance: lireTendance(lue) }
  ecrireAtomique(path.join(lue.dossier, 'rapport.html'), composerRapport(contenu))
}
