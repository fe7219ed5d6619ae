def schema(value, context):
    return value


def response_format(value, context):
    return value
