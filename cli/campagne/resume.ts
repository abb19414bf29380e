import path from 'node:path'
import type { Resume } from '../../reports/index.ts'
import { cheminLisible } from '../chemins.ts'
import { ecrireEchecs } from '../echecs/ecrire-echecs.ts'

const s = (nombre: number) => (nombre > 1 ? 's' : '')

function direPreuves({ preuves }: Resume): string {
  const morceaux = [
    `${preuves.prises} prise${s(preuves.prises)} sur ${preuves.attendues}`,
    `${preuves.recevables} recevable${s(preuves.recevables)}`,
    preuves.repetitions > 0 && `${preuves.repetitions} répétition${s(preuves.repetitions)}`,
    preuves.manquantes > 0 && `${preuves.manquantes} manquante${s(preuves.manquantes)}`,
    preuves.aFournir > 0 && `${preuves.aFournir} à fournir`,
  ]
  return morceaux.filter((m) => m !== false).join(', ')
}

/** Le bilan montré à la fin, du verdict au chemin du dossier. */
export function ecrireResume(resume: Resume): string[] {
  const { verdicts } = resume
  const lignes = [
    '',
    `Scénarios  ${verdicts.conforme} conforme${s(verdicts.conforme)}, ${verdicts['non-conforme']} non conforme${s(verdicts['non-conforme'])}, ${verdicts['non-verifiable']} non vérifiable${s(verdicts['non-verifiable'])}, ${verdicts['sans-objet']} sans objet, ${verdicts.atteste} attesté${s(verdicts.atteste)}`,
    `Preuves    ${direPreuves(resume)}`,
  ]
  if (resume.fautesBanc > 0)
    lignes.push(
      `Banc       ${resume.fautesBanc} faute${s(resume.fautesBanc)} du banc, sans verdict`,
    )
  return [
    ...ecrireEchecs(resume.echecs),
    ...lignes,
    '',
    'Verdict du banc ; seule l’ANS référence.',
    `Rapport  ${cheminLisible(resume.rapport)}`,
    `Dossier  ${cheminLisible(path.join(resume.dossier, 'dossier'))}`,
  ]
}

/** 3 quand le banc a failli, 1 quand le logiciel est en cause, 0 sinon (conception.md §4). */
export function codeDeSortie(resume: Resume): number {
  if (resume.fautesBanc > 0) return 3
  if (resume.verdicts['non-conforme'] + resume.verdicts['non-verifiable'] > 0) return 1
  return 0
}
