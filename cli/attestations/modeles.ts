import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Exigence, Preuve, Referentiel } from '../../rem/index.ts'
import { composerModele } from '../../reports/attestations/composer-modele.ts'
import { nomSur } from '../../reports/campagne/noms-surs.ts'
import type { PieceRangee } from './piece.ts'

const GABARIT = new URL('./modele-attestation.txt', import.meta.url)

/** Les preuves des scénarios qui ne demandent que des attestations : rien d’autre ne peut les donner. */
function attestationsSeules({ exigences }: Referentiel) {
  return exigences.flatMap((exigence) =>
    exigence.scenarios
      .filter(({ preuves }) => preuves.every(({ type }) => type === 'attestation'))
      .flatMap(({ preuves }) => preuves.map((preuve) => ({ exigence, preuve }))),
  )
}

function remplir(gabarit: string, { id, intitule, enonce }: Exigence, preuve: Preuve): string {
  const valeurs: Record<string, string> = {
    preuve: preuve.id,
    description: preuve.description,
    exigence: id,
    intitule,
    enonce,
  }
  return gabarit.replace(/\{(\w+)\}/g, (tout, nom: string) => valeurs[nom] ?? tout)
}

/** Rédige, dans un dossier temporaire, un modèle par attestation du référentiel ; rend aussi ce dossier. */
export async function redigerModeles(
  referentiel: Referentiel,
): Promise<{ dossier: string; pieces: readonly PieceRangee[] }> {
  const gabarit = readFileSync(GABARIT, 'utf8')
  const dossier = await mkdtemp(path.join(tmpdir(), 'segur-attestations-'))
  const pieces = attestationsSeules(referentiel).map(async ({ exigence, preuve }) => {
    const [titre = '', ...paragraphes] = remplir(gabarit, exigence, preuve)
      .trim()
      .split(/\n{2,}/)
    const chemin = path.join(dossier, `${nomSur(preuve.id)}.pdf`)
    // Date fixe : deux campagnes rédigent le même modèle, octet pour octet.
    const date = new Date('2026-01-01T00:00:00Z')
    await writeFile(chemin, await composerModele({ titre, paragraphes, date }))
    return { preuve: preuve.id, chemin, date: null, signataire: null, modele: true }
  })
  return { dossier, pieces: await Promise.all(pieces) }
}
