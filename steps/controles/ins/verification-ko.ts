import type { Constat } from '../../../reports/campagne/types.ts'
import type {
  IdentiteAffichee,
  IdentiteARevoir,
  VerificationAffichee,
} from '../../pilotes/contrat.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { citer, controler, normaliser } from '../controle.ts'

/** INS.43 (règle 49) : l'utilisateur apprend que la vérification est négative. */
export function koAnnonce({ possible, messages }: VerificationAffichee): Constat {
  return controler({
    id: 'ins.verification-ko-annoncee',
    conforme: possible && messages.some((m) => /\bKO\b/.test(m) || /negati/.test(normaliser(m))),
    attendu: 'un message qui dit que la vérification est KO',
    observe: possible ? citer(messages) : 'vérification impossible',
    ou: 'retour de la vérification',
    action: 'Dire à l’utilisateur qu’INSi ne reconnaît plus cette identité.',
    source: 'guide INS, règle 49 ; INS.43.01 [V]',
  })
}

/** INS.43 (règle 49) : un KO invalide le matricule et l'OID du dossier. */
export function insInvalidee({ champs }: IdentiteAffichee): Constat {
  const matricule = champs.matriculeIns?.valeur ?? ''
  const oid = champs.oid?.valeur ?? ''
  return controler({
    id: 'ins.verification-ko-invalide',
    conforme: matricule === '' && oid === '',
    attendu: 'plus de matricule INS ni d’OID',
    observe: `matricule « ${matricule} », OID « ${oid} »`,
    ou: 'fiche patient',
    action: 'Invalider le matricule et l’OID d’une identité qu’INSi dément.',
    source: 'guide INS, règle 49 ; INS.43.01 [V]',
  })
}

/** INS.43.01 : l'identité démentie est dans une liste de travail dédiée. */
export function inscriteARevoir(
  liste: readonly IdentiteARevoir[],
  { nomNaissance, premierPrenom }: NomPatient,
): Constat {
  const nom = normaliser(`${nomNaissance} ${premierPrenom}`)
  return controler({
    id: 'ins.liste-a-revoir',
    conforme: liste.some((l) => normaliser(l.patient).includes(nom)),
    attendu: `${nomNaissance} ${premierPrenom} dans la liste`,
    observe: liste.map((l) => l.patient).join(', ') || 'liste vide ou absente',
    ou: 'liste de travail des identités à revoir',
    action: 'Inscrire l’identité dans une liste de travail dédiée dès le retour KO.',
    source: 'INS.43.01 [V]',
  })
}
