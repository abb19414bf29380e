import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from './essais/campagne-fictive.ts'
import { dossierTemporaire } from './essais/dossier-temporaire.ts'
import { verifierManifeste } from './manifeste/verifier.ts'
import { rendreCampagne } from './rendre.ts'

describe('rendreCampagne', () => {
  it('écrit tous les rendus, et rend leurs comptes', async () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    const resume = await rendreCampagne(dossier, referentiel)
    const rendus = [
      'manifeste.json',
      'verdicts.json',
      'rapport.html',
      'rapport.pdf',
      'index-convergence.xlsx',
      'junit.xml',
      'journaux/insi.ndjson',
      'allure-results',
      'dossier/FIC/FIC.01/FIC.01.01/FIC.01.01.01.pdf',
    ]
    expect(rendus.filter((nom) => !existsSync(path.join(dossier, nom)))).toEqual([])
    expect(resume).toMatchObject({ dossier, rapport: path.join(dossier, 'rapport.html') })
  })

  it('rejoué, refait les mêmes verdicts et laisse un manifeste vrai', async () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    await rendreCampagne(dossier, referentiel)
    const verdicts = readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')
    await rendreCampagne(dossier, referentiel)
    expect(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')).toBe(verdicts)
    expect(verifierManifeste(dossier)).toEqual([])
  })

  it('arrêté au milieu, laisse un manifeste partiel vrai et ce qui était pris', async () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    // Un fichier tient la place d'un dossier de rendu : l'écriture échoue en route.
    writeFileSync(path.join(dossier, 'dossier'), '')
    const casse = { ...referentiel, chapitres: null } as unknown as typeof referentiel
    await expect(rendreCampagne(dossier, casse)).rejects.toThrow()
    expect(verifierManifeste(dossier)).toEqual([])
    const resume = await rendreCampagne(dossier, referentiel)
    expect(resume.preuves.prises).toBe(5)
  })
})
