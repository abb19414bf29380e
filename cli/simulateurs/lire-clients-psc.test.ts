import { describe, expect, it } from 'vitest'
import { SCHEMA_CLIENT } from '../../mocks/psc/clients/types.ts'
import { validerConfig } from '../config/charger.ts'
import { chargerPsc } from './lire-clients-psc.ts'

const declarer = (client: object) => validerConfig({ psc: { clients: [client] } }, null).psc
const MINIMAL = { id: 'mon-lgc', redirections: ['http://127.0.0.1/retour'] }

describe('un logiciel déclaré à Pro Santé Connect simulé', () => {
  it('par un secret devient un client que le service admet', async () => {
    const { clients } = await chargerPsc(declarer({ ...MINIMAL, secret: 'fictif' }))
    const [client] = clients ?? []
    expect(SCHEMA_CLIENT.parse(client)).toMatchObject({
      ...{ id: 'mon-lgc', nom: 'mon-lgc', secret: 'fictif', sujet: null, boucleLocale: true },
    })
  })

  it('par un certificat absent est refusé en nommant le fichier', async () => {
    const psc = declarer({ ...MINIMAL, certificat: 'absent.pem' })
    await expect(chargerPsc(psc)).rejects.toMatchObject({ code: 'SEGUR-SIM-010' })
  })

  it.each([{}, { secret: 'fictif', certificat: 'a.pem' }])(
    'sans l’un des deux, ou avec les deux, est refusé : %o',
    (moyens) => {
      expect(() => declarer({ ...MINIMAL, ...moyens })).toThrow('segur.config.ts')
    },
  )
})
