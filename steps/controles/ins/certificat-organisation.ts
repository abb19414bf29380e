import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampAffiche } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler, normaliser } from '../controle.ts'

/** Les deux seuls noms d'un certificat logiciel d'organisation pour INSi (ins.md §4 [V]). */
const NOM = /INSI-(?:AUTO|MANU)/

const structureDe = (appel: AppelInsi | undefined) =>
  /OU=([^,]+)/.exec(appel?.appelant ?? '')?.[1]?.trim() ?? '?'

/** INS.53 : l'appel part sous le certificat de l'organisation, sans assertion de quiconque. */
export function appelantOrganisation(appel: AppelInsi | undefined): Constat {
  const appelant = appel?.appelant ?? 'aucun appel'
  return controler({
    id: 'ins.appelant-organisation',
    conforme: appel !== undefined && NOM.test(appelant) && !appel.assertion,
    attendu: 'un certificat INSI-AUTO ou INSI-MANU de la structure, sans assertion',
    observe: `${appelant}${appel?.assertion ? ', avec une assertion' : ''}`,
    ou: 'journal du service INSi',
    action: 'Appeler INSi en TLS mutuel avec le certificat logiciel d’organisation de l’IGC-Santé.',
    source: 'INS.53.01 ; ins.md §4 [V]',
  })
}

/** INS.53 : le journal du logiciel dit le mode et le certificat employé, celui qu'INSi a vu. */
export function certificatTrace(
  champs: readonly ChampAffiche[],
  appel: AppelInsi | undefined,
): Constat {
  const textes = champs.map((c) => c.valeur)
  const nom = NOM.exec(appel?.appelant ?? '')?.[0] ?? '?'
  const structure = structureDe(appel)
  const manques = [
    ...(textes.some((t) => normaliser(t).includes('certificat')) ? [] : ['le mode']),
    ...[nom, structure].filter((v) => !textes.some((t) => t.includes(v))),
  ]
  return controler({
    id: 'ins.certificat-trace',
    conforme: manques.length === 0,
    attendu: `certificat d’organisation ${nom} de la structure ${structure}`,
    observe:
      manques.length === 0 ? 'mode et certificat au journal' : `absent : ${manques.join(', ')}`,
    ou: 'journal des appels à INSi, détail du dernier appel',
    action: 'Garder au journal le mode d’authentification et le certificat employé à chaque appel.',
    source: 'INS.53.01 [V]',
  })
}
