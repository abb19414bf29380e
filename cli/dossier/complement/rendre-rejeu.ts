import path from 'node:path'
import { direEcarts } from '../../../reports/complement/dire-ecarts.ts'
import type { DemandeDeComplement, EtatDePreuve, Rejeu } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { tableau } from '../../couverture/tableau.ts'
import { replier } from '../../ligne/replier.ts'

const COLONNES = [
  { titre: '', bord: 'gauche' },
  { titre: 'Avant', bord: 'gauche' },
  { titre: 'Après', bord: 'gauche' },
] as const

/** Avant et après, ce qui change, et où est le brouillon. */
export function rendreRejeu(
  { n, preuve }: DemandeDeComplement,
  { avant, apres, ecarts, brouillon }: Rejeu,
  racine: string,
): string[] {
  const rangee = (titre: string, dire: (etat: EtatDePreuve) => string) => [
    titre,
    dire(avant),
    dire(apres),
  ]
  return [
    '',
    `Demande n° ${n}, ${preuve}`,
    ...tableau(COLONNES, [
      rangee('Campagne', ({ campagne }) => campagne),
      rangee('Version', ({ versionLgc }) => versionLgc),
      rangee('Verdict', ({ verdict }) => verdict ?? 'sans verdict'),
      rangee('Recevable', ({ recevable }) => (recevable ? 'oui' : 'non')),
      rangee('SHA-256', ({ sha256 }) => sha256?.slice(0, 12) ?? 'aucun fichier'),
    ]),
    ecarts === null
      ? 'Rien à comparer : le scénario n’avait pas été joué.'
      : `Changent : ${direEcarts(ecarts)}.`,
    ...(apres.recevable
      ? []
      : replier(`Non recevable : ${apres.motif}`, { premier: '', suivants: '  ' })),
    `Brouillon  ${cheminLisible(path.join(racine, brouillon))}`,
  ]
}
