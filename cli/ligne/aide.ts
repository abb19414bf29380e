import type { Verbe } from '../verbe.ts'
import { GROUPES, type GroupeVerbes, VERBES } from '../verbes.ts'

const SUITE = `Deux commandes font tout sur une machine neuve :
  npm run campagne          installe, démarre les services simulés et le LGC de référence,
                            déroule les scénarios et écrit le dossier de preuves
  npm test                  vérifie le banc lui-même

Codes de sortie :
  0  conforme, ou demande accomplie
  1  au moins un scénario non conforme ou non vérifiable
  2  mauvais usage ou configuration : le message dit quoi corriger
  3  faute du banc : détail dans .segur/journal-erreurs.log

Exemples :
  npx segur campagne --exigence INS.25
  npx segur docteur --cible exemples/mon-pilote.ts
  npx segur simulateurs --json --port-base 9400
  npx segur couverture --rem MDV-LGC-SF-Va1

« npx segur <verbe> --help » explique un verbe ; « --debug » montre le détail des erreurs.`

async function lignesDuGroupe(groupe: GroupeVerbes): Promise<string[]> {
  const verbes = VERBES.filter((verbe) => verbe.groupe === groupe)
  const charges = await Promise.all(verbes.map((verbe) => verbe.charger()))
  return charges.map((verbe) => `  ${verbe.nom.padEnd(14)}${verbe.resume}`)
}

/** Le texte de « segur --help ». */
export async function aideGenerale(): Promise<string> {
  const blocs = await Promise.all(
    GROUPES.map(async (groupe) => [`${groupe} :`, ...(await lignesDuGroupe(groupe))].join('\n')),
  )
  return ['Usage : npx segur <verbe> [options]', ...blocs, SUITE].join('\n\n')
}

/** Le texte de « segur <verbe> --help ». */
export function aideVerbe(verbe: Verbe): string {
  return [
    `segur ${verbe.nom} : ${verbe.resume}`,
    verbe.aide.trim(),
    'Options communes :\n  -h, --help   cette aide\n  --debug      montre le détail des erreurs',
  ].join('\n\n')
}
