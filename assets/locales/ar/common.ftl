# كلمات تستعملها أكثر من غرفة.

practice = تدريب
continue-question = متابعة؟
