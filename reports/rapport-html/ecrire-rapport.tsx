import path from 'node:path'
import { ecrireAtomique } from '../campagne/ecrire-atomique.ts'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import type { CampagneLue } from '../modele/types.ts'
import { Page } from './page.tsx'

export function composerRapport(lue: CampagneLue, liens: LiensEchanges): string {
  return `<!doctype html>\n${(<Page lue={lue} liens={liens} />).toString()}\n`
}

/** Écrit `rapport.html`. */
export function ecrireRapportHtml(lue: CampagneLue, liens: LiensEchanges): void {
  ecrireAtomique(path.join(lue.dossier, 'rapport.html'), composerRapport(lue, liens))
}
