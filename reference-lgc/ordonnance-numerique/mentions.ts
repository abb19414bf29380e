interface Depose {
  numero: string
  oppositionConsultation: boolean
}

/** Ce qui se lit à côté du code 2D, à l'écran comme sur le papier. */
export const mentionsDuCode = ({ numero, oppositionConsultation }: Depose) => ({
  titre: 'Ordonnance numérique',
  numero,
  precisions: [
    'Code à présenter au professionnel qui délivre ou réalise les soins.',
    ...(oppositionConsultation
      ? ['Le patient s’oppose à ce que le prescripteur consulte les délivrances.']
      : []),
  ],
})
