import { describe, expect, it } from 'vitest'
import { lirePanneVitale } from '../carte-vitale/pannes.ts'
import { creerControle } from '../controle/app.ts'
import { lirePanneDmp } from '../dmp/lire-panne.ts'
import { lirePanneFlux } from '../flux/pannes.ts'
import { creerHorloge } from '../horloge.ts'
import { lirePanne } from '../insi/lire-panne.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes, type Panne } from '../pannes.ts'
import { lirePannePsc } from '../psc/pannes.ts'
import type { ServiceControle } from '../service.ts'
import { SITUATIONS } from './situations.ts'

const LECTEURS = {
  insi: lirePanne,
  vitale: lirePanneVitale,
  flux: lirePanneFlux,
  psc: lirePannePsc,
  dmp: lirePanneDmp,
}

function service(nom: keyof typeof LECTEURS): ServiceControle {
  const pannes = creerPannes<Panne>()
  return {
    nom,
    journal: creerJournal(nom, creerHorloge()),
    pannes,
    armerPanne(corps) {
      const lue = LECTEURS[nom](corps)
      if ('erreurs' in lue) return lue.erreurs
      pannes.armer(lue.panne)
      return []
    },
    etat: () => ({}),
    reinitialiser: () => undefined,
    commandes: {},
  }
}

function banc(...noms: (keyof typeof LECTEURS)[]) {
  const services = noms.map(service)
  const app = creerControle(services, creerHorloge())
  const demander = async (methode: string, corps?: unknown) => {
    const reponse = await app.request('http://127.0.0.1/_mock/meteo', {
      method: methode,
      headers: { host: '127.0.0.1', 'content-type': 'application/json' },
      ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
    })
    return { statut: reponse.status, corps: await reponse.json() }
  }
  return { services, demander }
}

describe('la météo des services', () => {
  it.each(SITUATIONS.map(({ id }) => id))(
    '%s arme des pannes que son service connaît',
    async (id) => {
      const { services, demander } = banc('insi', 'vitale', 'flux', 'psc', 'dmp')
      const { statut, corps } = await demander('POST', { situation: id })
      expect(statut).toBe(200)
      expect(corps).toMatchObject({ enCours: { id } })
      expect(services.flatMap((s) => s.pannes.lister())).not.toHaveLength(0)
    },
  )

  it('une situation lève la précédente', async () => {
    const { services, demander } = banc('insi', 'vitale')
    await demander('POST', { situation: 'insi-muet' })
    await demander('POST', { situation: 'vitale-muette' })
    expect(services.map((s) => s.pannes.lister().length)).toEqual([0, 1])
  })

  it('le beau temps lève tout', async () => {
    const { services, demander } = banc('insi')
    await demander('POST', { situation: 'insi-ferme' })
    const { corps } = await demander('DELETE')
    expect(corps).toMatchObject({ enCours: null })
    expect(services[0]?.pannes.lister()).toHaveLength(0)
  })

  it('n’offre que les situations des services présents', async () => {
    const { demander } = banc('vitale')
    const { statut, corps } = await demander('POST', { situation: 'insi-lent' })
    expect(statut).toBe(400)
    expect(JSON.stringify(corps)).toContain('vitale-muette')
  })
})
