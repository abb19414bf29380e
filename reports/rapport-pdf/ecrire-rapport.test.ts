import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { composerRapportPdf } from './ecrire-rapport.ts'

async function composer(precise: Parameters<typeof creerCampagneFictive>[1] = {}) {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), precise)
  return composerRapportPdf(lireCampagne(dossier, referentiel))
}

describe('rapport.pdf', () => {
  it('embarque ses polices et n’en demande aucune au système', async () => {
    const pdf = (await composer()).toString('latin1')
    expect(pdf).toMatch(/\/FontFile2 /)
    expect(pdf).not.toContain('Helvetica')
  })

  it('est balisé, en français, et porte son titre', async () => {
    const pdf = (await composer()).toString('latin1')
    expect(pdf).toContain('/Lang (fr-FR)')
    expect(pdf).toContain('/Marked true')
    expect(pdf).toContain('/S /Table')
  })

  it('rejoué, donne les mêmes octets', async () => {
    expect((await composer()).equals(await composer())).toBe(true)
  })

  it('ne laisse aucun balisage entrer dans ses métadonnées', async () => {
    const pdf = (await composer({ produit: 'A<b>&c</b>' })).toString('latin1')
    const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf)?.[0] ?? ''
    expect(xmp).toContain('A(b)etc(/b)')
    expect(xmp).not.toContain('<b>')
  })
})
