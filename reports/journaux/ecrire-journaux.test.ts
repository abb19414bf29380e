import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { creerCampagneFictive, messageFictif } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { ecrireJournaux } from './ecrire-journaux.ts'

const ecrire = (fictive = creerCampagneFictive(dossierTemporaire())) => {
  const liens = ecrireJournaux(lireCampagne(fictive.dossier, fictive.referentiel))
  const lire = (chemin: string) => readFileSync(path.join(fictive.dossier, chemin), 'utf8')
  return { ...fictive, liens, lire }
}

describe('ecrireJournaux', () => {
  it('écrit une ligne par échange, rattachée à son scénario, secrets masqués', () => {
    const { lire } = ecrire()
    const lignes = lire('journaux/insi.ndjson').trimEnd().split('\n')
    expect(lignes.map((ligne) => JSON.parse(ligne))).toMatchObject([
      {
        service: 'insi',
        scenario: 'FIC.01.01',
        etape: 3,
        operation: 'rechercherInsAvecTraitsIdentite',
        requete: {
          methode: 'POST',
          entetes: { authorization: '***' },
          fichier: 'journaux/insi/FIC.01.01-1-requete.xml',
        },
        reponse: { statut: 200 },
      },
    ])
  })

  it('pose à côté chaque corps, indenté et masqué', () => {
    const { lire } = ecrire()
    expect(lire('journaux/insi/FIC.01.01-1-requete.xml')).toContain('\n    <Nom>ADRUN</Nom>\n')
    expect(lire('journaux/insi/FIC.01.01-1-requete.xml')).toContain('<Password>***</Password>')
  })

  it('rend les chemins que le rapport lie', () => {
    const { liens, dossier } = ecrire()
    const [fichiers] = [...liens.values()]
    expect(existsSync(path.join(dossier, fichiers?.reponse ?? ''))).toBe(true)
  })

  it('garde les deux échanges quand deux passages portent le même numéro', () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    const messages = [messageFictif(fictive.atelier, '1'), messageFictif(fictive.atelier, '1')]
    jouer(fictive.atelier, {
      scenario: 'FIC.07.01',
      exigence: 'FIC.07',
      etapes: [{ texte: 'Quand', messages }],
      fin: { verdict: 'conforme' },
    })
    const { liens } = ecrire(fictive)
    const requetes = [...liens.values()].map(({ requete }) => requete)
    expect(new Set(requetes).size).toBe(3)
  })

  it('dit d’un message dont le fichier manque qu’il n’a pas été gardé', () => {
    const fictive = creerCampagneFictive(dossierTemporaire())
    rmSync(path.join(fictive.dossier, 'objets'), { recursive: true })
    expect([...ecrire(fictive).liens.values()]).toEqual([{ requete: null, reponse: null }])
  })
})
