import { expect, test } from 'vitest'
import { choisirEcran, type Machine } from './choisir-ecran.ts'

const linux = (precise: Partial<Machine> = {}): Machine => ({
  plateforme: 'linux',
  demande: undefined,
  affichage: undefined,
  session: undefined,
  ffmpeg: '/usr/bin/ffmpeg',
  xvfb: '/usr/bin/Xvfb',
  xclock: '/usr/bin/xclock',
  ...precise,
})
const sansXvfb = { xvfb: null, xclock: null }
const poste = (precise: Partial<Machine>) => linux({ ...sansXvfb, ...precise })

test('un écran virtuel passe avant celui du poste : rien de privé n’y passe', () => {
  expect(choisirEcran(linux({ affichage: ':0' })).genre).toBe('ecran-virtuel')
})

test.each<[string, Machine, string]>([
  ['X11', poste({ affichage: ':1' }), '-f x11grab -i :1'],
  ['X11 demandé', linux({ affichage: ':1', demande: 'poste' }), '-f x11grab -i :1'],
  ['Windows', poste({ plateforme: 'win32' }), '-f gdigrab -i desktop'],
  ['macOS', poste({ plateforme: 'darwin' }), 'avfoundation'],
])('l’écran du poste se filme sous %s', (_, machine, entree) => {
  const choisi = choisirEcran(machine)
  expect(choisi.genre).toBe('ecran-du-poste')
  expect(choisi.genre === 'ecran-du-poste' && choisi.entree.join(' ')).toContain(entree)
})

test('devant une personne, l’écran virtuel ne convient pas', () => {
  const devantUnePersonne = true
  expect(choisirEcran(linux({ affichage: ':0' }), { devantUnePersonne }).genre).toBe(
    'ecran-du-poste',
  )
  expect(choisirEcran(linux(), { devantUnePersonne }).genre).toBe('aucun')
})

test.each<[string, Machine, string]>([
  ['tout manque', poste({ ffmpeg: null }), 'apt install ffmpeg xvfb x11-apps'],
  ['l’horloge manque', linux({ xclock: null }), 'apt install x11-apps'],
  ['Wayland', poste({ affichage: ':0', session: 'wayland' }), 'apt install xvfb x11-apps'],
  ['Windows sans ffmpeg', poste({ plateforme: 'win32', ffmpeg: null }), 'installez ffmpeg'],
  ['la page seule est demandée', linux({ demande: 'page' }), 'sans BANC_FILM=page'],
])('sans moyen (%s), le remède est précis', (_, machine, remede) => {
  const choisi = choisirEcran(machine)
  expect(choisi.genre === 'aucun' && choisi.empechement.remede).toContain(remede)
})
