import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { planterDossier } from '../completude/essais/planter-dossier.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { comparerUnScenario } from './comparer-scenario.ts'
import { etatDePreuve } from './etat-de-preuve.ts'
import { redigerReponse } from './rediger-reponse.ts'
import { inscrireDemande, inscrireRejeu, lireRegistre } from './registre.ts'
import type { EtatDePreuve } from './types.ts'

const NEUVE = {
  rem: 'FIC-LGC-Va1',
  revision: 'essai-1',
  exigence: 'FIC.01',
  scenario: 'FIC.01.01',
  preuve: 'FIC.01.01.01',
  demande: 'La date | manque\n# sur l’écran',
  date: '2026-11-20',
  campagne: 'avant',
}

const etat = (precise: Partial<EtatDePreuve> = {}): EtatDePreuve => ({
  campagne: 'apres',
  date: '2026-11-22T08:00:00.000Z',
  versionLgc: '2.4.1',
  verdict: 'conforme',
  environnement: 'recette',
  fichier: 'dossier/FIC/FIC.01/FIC.01.01/FIC.01.01.01.png',
  sha256: 'a'.repeat(64),
  recevable: true,
  motif: 'Recevable.',
  manques: [],
  ...precise,
})

const MANQUE = { id: 'fic.date', attendu: 'la date est lisible', observe: 'elle est coupée' }

describe('le registre des demandes', () => {
  it('numérote sans jamais réemployer, et garde les rejeux', () => {
    const racine = dossierTemporaire()
    expect([inscrireDemande(racine, NEUVE).n, inscrireDemande(racine, NEUVE).n]).toEqual([1, 2])
    const rejeu = { date: 'x', avant: etat(), apres: etat(), ecarts: null, brouillon: 'b.md' }
    inscrireRejeu(racine, 2, rejeu)
    const { demandes } = lireRegistre(racine)
    expect(demandes.map(({ rejeux }) => rejeux.length)).toEqual([0, 1])
  })

  it.each(['{"schema":', '{"schema":2,"demandes":[]}', '{"schema":1,"demandes":[{"n":"1"}]}'])(
    'refuse un registre retouché, sans l’écraser : %s',
    (contenu) => {
      const racine = dossierTemporaire()
      const chemin = path.join(racine, 'complements.json')
      writeFileSync(chemin, contenu)
      expect(() => inscrireDemande(racine, NEUVE)).toThrow(/ne se lit pas/)
      expect(readFileSync(chemin, 'utf8')).toBe(contenu)
    },
  )
})

describe('avant et après', () => {
  it('lit l’état d’une preuve dans une campagne', () => {
    const { lue } = planterDossier([{ id: 'FIC.01', preuves: [{}] }])
    expect(etatDePreuve(lue, 'FIC.01.01.01')).toMatchObject({
      versionLgc: '2.4.1',
      verdict: 'conforme',
      recevable: true,
    })
    expect(etatDePreuve(lue, 'ZZZ.01.01.01')).toBeNull()
  })

  it('retrouve le fichier rangé sous le numéro d’avant l’import officiel', () => {
    const { lue, dossier } = planterDossier([{ id: 'FIC.01', preuves: [{}] }])
    const manifeste = path.join(dossier, 'manifeste.json')
    const ecrit = JSON.parse(readFileSync(manifeste, 'utf8'))
    const chemin = 'dossier/FIC.01.01.01.png'
    ecrit.fichiers.push({ ...ecrit.fichiers[0], chemin, preuve: 'FIC.01.01.01' })
    writeFileSync(manifeste, JSON.stringify(ecrit))
    mkdirSync(path.join(dossier, 'dossier'))
    writeFileSync(path.join(dossier, chemin), 'image')
    expect(etatDePreuve(lue, 'FIC.01.01.01')?.fichier).toBe(chemin)
    const officielle = JSON.parse(JSON.stringify(lue.referentiel).replaceAll('FIC.01', 'FIC.14'))
    const alias = { 'FIC.01.01.01': 'FIC.14.01.01', 'FIC.01.01': 'FIC.14.01', 'FIC.01': 'FIC.14' }
    const relue = lireCampagne(dossier, { ...officielle, revision: 'officiel-1', alias })
    expect(etatDePreuve(relue, 'FIC.14.01.01')).toMatchObject({
      fichier: chemin,
      verdict: 'conforme',
    })
  })

  it('compte les écrans qui changent, du seul scénario demandé', async () => {
    const plantee = (texte: string, image: number) =>
      planterDossier([
        { id: 'FIC.01', preuves: [{ texte, image }] },
        { id: 'FIC.02', preuves: [{ texte: `autre ${texte}`, image: image + 10 }] },
      ]).lue
    const [avant, apres] = [plantee('sans date', 1), plantee('avec date', 2)]
    expect((await comparerUnScenario(avant, apres, 'FIC.01.01'))?.ecrans).toBe(1)
    expect((await comparerUnScenario(avant, avant, 'FIC.01.01'))?.ecrans).toBe(0)
    expect(await comparerUnScenario(avant, apres, 'FIC.09.01')).toBeNull()
  })
})

describe('le brouillon de réponse', () => {
  const rediger = (avant: EtatDePreuve, apres: EtatDePreuve) =>
    redigerReponse({
      demande: { n: 1, ...NEUVE, rejeux: [] },
      rejeu: { date: 'x', avant, apres, ecarts: { ecrans: 1, messages: 0, documents: 0 } },
      produit: 'Cabinet Démo',
      editeur: 'Éditeur fictif',
    })

  it('dit la demande, ce qui est corrigé et la pièce à joindre', () => {
    const texte = rediger(etat({ verdict: 'non-conforme', manques: [MANQUE] }), etat())
    expect(texte).toContain('| Verdict du banc | Non conforme | Conforme |')
    expect(texte).toContain('- corrigé : la date est lisible ; auparavant : elle est coupée')
    expect(texte).toContain('dossier/FIC/FIC.01/FIC.01.01/FIC.01.01.01.png')
  })

  it('ne laisse pas le texte de la demande devenir du balisage', () => {
    expect(rediger(etat(), etat())).toContain('> La date \\| manque\n> \\# sur l’écran')
  })

  it.each<[string, Partial<EtatDePreuve>, string]>([
    ['preuve absente', { fichier: null, sha256: null }, 'rien n’est à joindre'],
    ['non recevable', { recevable: false, motif: 'Prise ailleurs.' }, 'Prise ailleurs.'],
    ['autre version', { versionLgc: '2.5.0' }, 'la version a changé (2.4.1, puis 2.5.0)'],
    ['même fichier', {}, 'le même, à l’octet près'],
  ])('prévient l’éditeur : %s', (_, apres, attendu) => {
    expect(rediger(etat(), etat(apres))).toContain(attendu)
  })

  it('dit ce qui reste en défaut', () => {
    const texte = rediger(etat(), etat({ verdict: 'non-conforme', manques: [MANQUE] }))
    expect(texte).toContain('- **reste** : la date est lisible ; observé : elle est coupée')
  })
})
