import { expect, it } from 'vitest'
import { ErreurPort } from '../../mocks/serveur/erreur-port.ts'
import { refusDuPortSni } from './refus-du-port-sni.ts'

const erreur = (service: string, code: string) =>
  new ErreurPort(service, 443, Object.assign(new Error(code), { code }))

it('un port commun interdit est dit avec tous les moyens de l’ouvrir ou de s’en passer', () => {
  const refus = refusDuPortSni(erreur('sni', 'EACCES'))
  expect(refus).toMatchObject({ code: 'SEGUR-RES-002' })
  const moyens = refus?.details.join('\n') ?? ''
  for (const moyen of ['setcap', 'authbind', 'administrateur', 'netsh', '--port-sni'])
    expect(moyens).toContain(moyen)
})

it('le port d’un service garde son erreur ordinaire', () => {
  expect(refusDuPortSni(erreur('insi', 'EACCES'))).toBeNull()
})
