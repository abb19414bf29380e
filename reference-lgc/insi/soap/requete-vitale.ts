import { type BeneficiaireVitale, type CarteVitale, dateCarte } from '../../vitale/carte.ts'
import type { Message } from './enveloppe.ts'
import { REC_VIT } from './espaces-de-noms.ts'
import { type Fragment, facultatif, xml } from './gabarit.ts'

/**
 * WS_INS1 : la carte n'est qu'une clé, l'identité rendue vient de la base nationale (ins.md §2.2
 * [V]).
 */
export function requeteVitale(
  carte: CarteVitale,
  beneficiaire: BeneficiaireVitale,
): Omit<Message, 'assertions'> {
  const date = dateCarte(beneficiaire.dateNaissance)
  const corps = xml`<rv:RECVITALE xmlns:rv="${REC_VIT}">${matriculeCertifie(beneficiaire)}<rv:MatriculeOD><rv:NumIdentifiant>${carte.assure.nir}</rv:NumIdentifiant><rv:Cle>${carte.assure.cle}</rv:Cle></rv:MatriculeOD>${facultatif('rv:NomNaissance', beneficiaire.nomPatronymique)}<rv:DateNaissance>${date}</rv:DateNaissance><rv:RangNaissance>${beneficiaire.rangGemellaire}</rv:RangNaissance></rv:RECVITALE>`
  return { operation: 'carte-vitale', couverture: couverture(carte, beneficiaire), corps }
}

/** Le NIR certifié du bénéficiaire, quand la carte le porte ; un enfant ne l'a souvent pas. */
function matriculeCertifie({ nirCertifie, cleNirCertifie }: BeneficiaireVitale): Fragment | null {
  if (!nirCertifie) return null
  return xml`<rv:MatriculeIndividu><rv:NumIdentifiant>${nirCertifie}</rv:NumIdentifiant>${facultatif('rv:Cle', cleNirCertifie ?? null)}</rv:MatriculeIndividu>`
}

/** La couverture répète l'assuré et le bénéficiaire (ins.md §2.2 [V]). */
function couverture(carte: CarteVitale, beneficiaire: BeneficiaireVitale): Fragment {
  const { nirCertifie, cleNirCertifie, dateNaissance, rangGemellaire } = beneficiaire
  const nir = nirCertifie
    ? xml`<ctxbam:Nir><ctxbam:Num>${nirCertifie}</ctxbam:Num>${facultatif('ctxbam:Cle', cleNirCertifie ?? null)}</ctxbam:Nir>`
    : null
  return xml`<ctxbam:ASSURE><ctxbam:Id><ctxbam:Num>${carte.assure.nir}</ctxbam:Num><ctxbam:Cle>${carte.assure.cle}</ctxbam:Cle></ctxbam:Id></ctxbam:ASSURE><ctxbam:BENEFICIAIRE>${nir}<ctxbam:DateNai>${dateCarte(dateNaissance)}</ctxbam:DateNai><ctxbam:Rang>${rangGemellaire}</ctxbam:Rang></ctxbam:BENEFICIAIRE>`
}
