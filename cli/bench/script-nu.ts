/**
 * Le même parcours sans le banc : les mêmes écrans, captures et textes de page, pris par Playwright
 * seul, sans cucumber, journaux, contrôles, dépôt ni rapport.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Pilote } from '../../steps/pilotes/contrat.ts'
import { creerPiloteReference } from '../../steps/pilotes/reference/index.ts'
import { connecterSimulateurs } from '../../steps/services/simulateurs.ts'
import { demarrerPoste } from '../poste.ts'
import type { Geste } from './traceur.ts'

async function rejouer(pilote: Pilote, geste: Geste): Promise<unknown> {
  const methode = pilote[geste.action] as (...args: readonly unknown[]) => Promise<unknown>
  return methode.apply(pilote, [...geste.arguments])
}

async function principal(trace: string): Promise<void> {
  const gestes = readFileSync(trace, 'utf8')
    .trim()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as Geste)
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-bench-nu-'))
  const poste = await demarrerPoste({ cible: 'reference' })
  const pilote = await creerPiloteReference({ lgc: poste.lgc, mutations: [] })
  const simulateurs = connecterSimulateurs(poste.controle, poste.simules)
  try {
    for (const geste of gestes) {
      // Les services simulés repartent à neuf avec le logiciel, comme en campagne.
      if (geste.action === 'remettreAZero') await simulateurs.reinitialiser()
      const vu = await rejouer(pilote, geste)
      if (geste.action !== 'observer') continue
      const { image, texte } = vu as Awaited<ReturnType<Pilote['observer']>>
      const nom = createHash('sha256').update(texte).digest('hex')
      if (image) writeFileSync(path.join(dossier, `${nom}.png`), image)
      writeFileSync(path.join(dossier, `${nom}.txt`), texte)
    }
  } finally {
    await pilote.fermer()
    await poste.arreter()
    rmSync(dossier, { recursive: true, force: true })
  }
}

await principal(process.argv[2] ?? '')
