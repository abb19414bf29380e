import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from './essais/campagne-fictive.ts'
import { dossierTemporaire } from './essais/dossier-temporaire.ts'
import { normaliser } from './essais/normaliser.ts'
import { lireCampagne } from './modele/lire-campagne.ts'
import { placerPreuves } from './preuves/placer-preuves.ts'
import { composerVerdicts, ecrireVerdicts } from './verdicts-json.ts'

describe('verdicts.json', () => {
  it('a la forme attendue', async () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    ecrireVerdicts(await placerPreuves(lireCampagne(dossier, referentiel)))
    const texte = readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')
    await expect(normaliser(texte)).toMatchFileSnapshot('./essais/attendus/verdicts.json.txt')
  })

  it('ne donne pas de verdict à un scénario que le banc a manqué', () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    const { verdicts } = composerVerdicts(lireCampagne(dossier, referentiel))
    expect(verdicts.find(({ scenario }) => scenario === 'AUT.09.01')).toMatchObject({
      verdict: null,
      cause: 'Le navigateur s’est fermé.',
    })
  })

  it('liste à part les preuves des scénarios que personne n’a joués', () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    const { aFournir } = composerVerdicts(lireCampagne(dossier, referentiel))
    expect(aFournir.map(({ preuve }) => preuve)).toEqual(['FIC.03.02.01', 'AUT.09.03.01'])
  })
})
