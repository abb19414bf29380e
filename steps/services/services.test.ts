import { describe, expect, it } from 'vitest'
import type { EntreeJournal } from '../../mocks/contrat.ts'
import { NonVerifiable } from '../issues.ts'
import { dernierAppel, lireAppels } from './appels-insi.ts'
import { environnementDePrise } from './environnement.ts'
import { connecterSimulateurs } from './simulateurs.ts'

const enveloppe = (corps: string) =>
  `<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body>${corps}</e:Body></e:Envelope>`

const entree = (requete: string, reponse: string, code: string | null): EntreeJournal => ({
  id: 1,
  service: 'insi',
  horodatage: '2026-11-20T09:00:00.000Z',
  appelant: 'INSI-MANU',
  operation: 'rechercherInsAvecTraitsIdentite',
  requete: { methode: 'POST', chemin: '/insi/lps', entetes: {}, corps: requete },
  reponse: { statut: 200, entetes: {}, corps: reponse },
  resultat: 'ok',
  code,
  ecarts: [],
})

describe('lireAppels', () => {
  it('lit les traits envoyés et reçus quels que soient les préfixes, sans changer les chiffres', () => {
    const [appel] = lireAppels([
      entree(
        enveloppe('<a:R xmlns:a="u"><a:NomNaissance>ADRUN</a:NomNaissance></a:R>'),
        enveloppe('<R xmlns="u"><Cle>07</Cle><LieuNaissance>01004</LieuNaissance></R>'),
        '00',
      ),
    ])
    expect(appel?.envoye).toEqual({ NomNaissance: 'ADRUN' })
    expect(appel?.recu).toEqual({ Cle: '07', LieuNaissance: '01004' })
  })

  it('supporte une requête illisible', () => {
    expect(lireAppels([entree('<pas du xml', '', null)])[0]?.envoye).toEqual({})
  })

  it('donne le dernier appel qui a trouvé quelqu’un', () => {
    const appels = lireAppels([entree('', '', '00'), entree('', '', '01')])
    expect(dernierAppel(appels)?.code).toBe('00')
  })
})

describe('environnementDePrise', () => {
  it('est simulé quand un des services en jeu l’est', () => {
    expect(environnementDePrise(['INSi', 'DMP'], { insi: 'recette', dmp: 'simule' })).toBe('simule')
  })

  it('est celui du service réel quand lui seul est en jeu', () => {
    expect(environnementDePrise(['INSi', 'LGC-UI'], { insi: 'recette' })).toBe('recette')
  })

  it('est simulé pour un écran du logiciel seul', () => {
    expect(environnementDePrise(['LGC-UI'], { insi: 'recette' })).toBe('simule')
  })
})

describe('connecterSimulateurs', () => {
  it('rend non vérifiable ce qui demande le journal d’un service réel', async () => {
    const simulateurs = connecterSimulateurs('http://127.0.0.1:1', [])
    await expect(simulateurs.journal('insi')).rejects.toBeInstanceOf(NonVerifiable)
  })
})
