import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { campagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ecrireCampagne, lireCampagneJson } from './campagne-json.ts'

describe('campagne.json', () => {
  it('se relit tel qu’il a été écrit', () => {
    const dossier = dossierTemporaire()
    ecrireCampagne(dossier, campagneFictive())
    expect(lireCampagneJson(dossier)).toEqual(campagneFictive())
  })

  it('absent, dit que ce dossier n’est pas une campagne', () => {
    expect(() => lireCampagneJson(dossierTemporaire())).toThrow(
      expect.objectContaining({ code: 'SEGUR-CAM-002' }),
    )
  })

  it.each(['{', 'null', '{"schema":2}', '[]'])('illisible (%s), le dit', (texte) => {
    const dossier = dossierTemporaire()
    writeFileSync(path.join(dossier, 'campagne.json'), texte)
    expect(() => lireCampagneJson(dossier)).toThrow(
      expect.objectContaining({ genre: 'illisible', code: 'SEGUR-CAM-001' }),
    )
  })
  it.each([
    { profils: 'Général' },
    { mutations: undefined },
    { debut: 'hier' },
    { rem: { code: 'FIC' } },
    { conditions: [3] },
  ])('retouché à la main (%o), le dit', (retouche) => {
    const dossier = dossierTemporaire()
    const contenu = JSON.stringify({ ...campagneFictive(), ...retouche })
    writeFileSync(path.join(dossier, 'campagne.json'), contenu)
    expect(() => lireCampagneJson(dossier)).toThrow(
      expect.objectContaining({ genre: 'illisible', code: 'SEGUR-CAM-001' }),
    )
  })
})
