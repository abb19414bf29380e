import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { creerHorloge } from '../horloge.ts'
import { type ConnexionRefusee, creerPorte } from './porte.ts'

/** Une prise réduite à ce que la porte en voit : on ne se connecte pas d'une adresse qu'on n'a pas. */
function prise(remoteAddress: string) {
  const etat = { coupee: false }
  const destroy = () => {
    etat.coupee = true
  }
  const socket = Object.assign(new EventEmitter(), { remoteAddress, destroy })
  return { socket: socket as unknown as Socket, etat }
}

it('coupe et note une adresse non autorisée, laisse passer les autres', () => {
  const dits: ConnexionRefusee[] = []
  const porte = creerPorte({
    autorises: ['198.51.100.7'],
    horloge: creerHorloge(),
    surRefus: (refus) => dits.push(refus),
  })
  const admise = prise('198.51.100.7')
  const refusee = prise('::ffff:198.51.100.9')
  expect(porte.admettre(admise.socket, 'insi')).toBe(true)
  expect(porte.admettre(refusee.socket, 'insi')).toBe(false)
  expect([admise.etat.coupee, refusee.etat.coupee]).toEqual([false, true])
  expect(dits).toEqual(porte.refusees())
  expect(dits).toEqual([
    expect.objectContaining({ id: 1, adresse: '198.51.100.9', serveur: 'insi' }),
  ])
})

it('ne garde que les derniers refus, et ne rend que la suite d’un repère', () => {
  const porte = creerPorte({ autorises: ['198.51.100.7'], horloge: creerHorloge() })
  for (let i = 0; i < 600; i += 1) porte.admettre(prise('198.51.100.9').socket, 'controle')
  expect(porte.refusees()).toHaveLength(500)
  expect(porte.refusees(598).map(({ id }) => id)).toEqual([599, 600])
})
