import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FaitSuivi } from '../campagne/suivi.ts'
import { COURSES } from './campagne-en-cours/lanceur.ts'
import type { Contexte } from './contexte.ts'

const PASSAGE = {
  essai: 'e1',
  scenario: 'INS.22.01',
  titre: 'Une identité nouvelle est provisoire',
  etapes: ['elle crée le patient ADRUN ZOE', 'l’identité est « provisoire »'],
  roles: ['Action', 'Outcome'],
}

/** Une campagne que la console croit en marche : un processus qui attend, et le suivi qu'on lui écrit. */
export async function simulerCampagneEnCours(contexte: Contexte, dossier: string) {
  const id = randomUUID()
  const suivi = contexte.lanceur.fichierSuivi(id)
  mkdirSync(path.dirname(suivi), { recursive: true })
  const date = new Date().toISOString()
  const faits: FaitSuivi[] = [
    { genre: 'dossier', dossier, scenarios: ['INS.22.01', 'INS.24.01'] },
    { genre: 'scenario', ...PASSAGE, date },
    { genre: 'etape', essai: 'e1', rang: 0 },
  ]
  writeFileSync(suivi, faits.map((fait) => `${JSON.stringify(fait)}\n`).join(''))
  const attente = ['-e', 'setInterval(() => {}, 60000)', suivi]
  const processus: ChildProcess = spawn(process.execPath, attente, { stdio: 'ignore' })
  await once(processus, 'spawn')
  const demande = {
    ...{ rem: contexte.referentiel().code, cible: 'guide', reprendre: null, repetition: false },
    ...{ profils: [], chapitres: [], exigences: [], preuves: [], mutations: [] },
    scenarios: ['INS.22.01', 'INS.24.01'],
  }
  const course = { id, demande, pid: processus.pid ?? 0, debut: date, arretDemande: null }
  contexte.etat('courses', COURSES, []).changer((avant) => [course, ...avant])
  return {
    id,
    async tuer(): Promise<void> {
      if (processus.signalCode !== null) return
      const finie = once(processus, 'exit')
      processus.kill('SIGKILL')
      await finie
    },
  }
}
