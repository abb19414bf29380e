import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { type CampagneFictive, creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { peindreEcran } from '../essais/png.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { listerPreuves } from '../modele/lister.ts'
import type { PreuveLue } from '../modele/types.ts'
import { placerPreuves } from './placer-preuves.ts'

async function placer({ dossier, referentiel }: CampagneFictive): Promise<Map<string, PreuveLue>> {
  const lue = await placerPreuves(lireCampagne(dossier, referentiel))
  return new Map(listerPreuves(lue).map((preuve) => [preuve.preuve, preuve]))
}

const lire = ({ dossier }: CampagneFictive, preuve: PreuveLue | undefined): Buffer =>
  readFileSync(path.join(dossier, preuve?.fichier ?? ''))

describe('placerPreuves', () => {
  it('pose un écran seul tel quel, octet pour octet, à la place de son numéro', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const preuve = (await placer(fictive)).get('FIC.02.01.01')
    expect(preuve?.fichier).toBe('dossier/FIC/FIC.02/FIC.02.01/FIC.02.01.01.png')
    expect(lire(fictive, preuve)).toEqual(peindreEcran(5))
  })

  it('réunit plusieurs écrans dans un PDF, une page par écran', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const preuve = (await placer(fictive)).get('FIC.01.01.01')
    const pdf = lire(fictive, preuve)
    expect(preuve?.fichier).toMatch(/FIC\.01\.01\.01\.pdf$/)
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(3)
    expect(preuve?.sha256).toBe(empreinteOctets(pdf))
  })

  it('rejoué, donne les mêmes octets', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const premieres = [...(await placer(fictive)).values()].map(({ sha256 }) => sha256)
    const secondes = [...(await placer(fictive)).values()].map(({ sha256 }) => sha256)
    expect(secondes).toEqual(premieres)
  })

  it('pose le fichier remis par une personne, avec son nom et sa date', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const preuve = (await placer(fictive)).get('FIC.03.01.01')
    expect(lire(fictive, preuve).toString()).toBe('%PDF-1.4\n%fictif\n')
    expect(preuve).toMatchObject({
      auteur: 'Camille TESTIER',
      recevable: true,
      typeMime: 'application/pdf',
    })
  })

  it('pose aussi un fichier du mauvais type, mais le dit', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const preuve = (await placer(fictive)).get('SC.AUT/CONF.08.01.01')
    expect(preuve).toMatchObject({
      fichier: 'dossier/AUT/SC.AUT-CONF.08/SC.AUT-CONF.08.01/SC.AUT-CONF.08.01.01.png',
      recevable: false,
    })
    expect(preuve?.motif).toContain('Mauvais type : fichier image/png')
  })

  it('entre deux fichiers remis, prend celui qui convient et refuse le doublon', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const { depot } = fictive.atelier
    const texte = depot.deposer(Buffer.from('note'), 'text/plain')
    const pdf = depot.deposer(Buffer.from('%PDF-1.4 b'), 'application/pdf')
    jouer(fictive.atelier, {
      scenario: 'FIC.03.02',
      exigence: 'FIC.03',
      etapes: [],
      remis: { preuve: 'FIC.03.02.01', fichiers: [texte, pdf], auteur: 'Camille TESTIER' },
      fin: { verdict: 'atteste' },
    })
    const preuve = (await placer(fictive)).get('FIC.03.02.01')
    expect(preuve).toMatchObject({ sha256: pdf.sha256, recevable: false })
    expect(preuve?.motif).toContain('2 fichiers remis')
  })

  it('une image abîmée ne touche que sa preuve', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const [ecran] = lireCampagne(fictive.dossier, fictive.referentiel)
      .chapitres.flatMap(({ exigences }) => exigences.flatMap(({ scenarios }) => scenarios))
      .flatMap(({ executions }) => executions.flatMap(({ preuves }) => preuves))
      .flatMap(({ ecrans }) => ecrans)
    writeFileSync(path.join(fictive.dossier, ecran?.capture.chemin ?? ''), 'pas une image')
    const preuves = await placer(fictive)
    expect(preuves.get('FIC.01.01.01')).toMatchObject({
      fichier: null,
      presence: 'manquante',
      recevable: false,
      motif: expect.stringContaining('image illisible'),
    })
    expect(preuves.get('FIC.02.01.01')?.fichier).not.toBeNull()
  })

  it('ne laisse rien d’un ancien rendu', async () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    await placer(fictive)
    const reste = path.join(fictive.dossier, 'dossier', 'FIC', 'reste.png')
    writeFileSync(reste, '')
    await placer(fictive)
    expect(existsSync(reste)).toBe(false)
  })
})
